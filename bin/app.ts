import { deskApp } from '../lib/desk-app.ts';

deskApp().synth();
