import { logStep } from '../aws/log-step.ts';
import { proofReminder } from '../respond/letters/proof-reminder.ts';
import { remindOfProof } from './ask-for-proof.ts';
import { askingNeeds } from './ask-for-proof.wiring.ts';

export const handler = logStep(
  'Remind of proof',
  remindOfProof({ ...askingNeeds(), writeLetter: proofReminder }),
);
