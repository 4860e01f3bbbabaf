import { logStep } from '../aws/log-step.ts';
import { connectedDataSystems } from '../fulfil/connected-data-systems.wiring.ts';
import { proof } from '../respond/letters/proof.ts';
import { askForProof } from './ask-for-proof.ts';
import { askingNeeds } from './ask-for-proof.wiring.ts';
import { contactOnFile } from './contact-on-file.ts';

export const handler = logStep(
  'Ask for proof',
  askForProof({
    ...askingNeeds(),
    mailboxToProve: contactOnFile(connectedDataSystems()),
    writeLetter: proof,
  }),
);
