import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { sfnAnswers } from '../aws/sfn-workflow.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { particulars } from '../respond/letters/particulars.ts';
import { sesCorrespondence } from '../respond/ses-correspondence.wiring.ts';
import { askForParticulars } from './ask-for-particulars.ts';

export const handler = logStep(
  'Ask for particulars',
  askForParticulars({
    requests: dynamoRequestStore(),
    people: s3PersonalStore(),
    answers: sfnAnswers(),
    clock: systemClock,
    controllerOf: controllerAmong(controllers),
    correspondence: sesCorrespondence(),
    writeLetter: particulars,
  }),
);
