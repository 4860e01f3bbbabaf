import type { Controller } from '../lambdas/request/controller.ts';
import { bazarjoq } from './bazarjoq/controller.ts';

/** Every company whose requests this deployment answers. A new one is a folder here and a line below. */
export const controllers: readonly Controller[] = [bazarjoq];
