import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { keyedDigest } from '../aws/keyed-digest.ts';
import { logStep } from '../aws/log-step.ts';
import { s3Arrivals } from '../aws/s3-arrivals.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { sfnAnswers, sfnWorkflow } from '../aws/sfn-workflow.ts';
import { snsOperators } from '../aws/sns-operators.ts';
import { eachArrival } from '../aws/sqs-arrivals.ts';
import { classify } from '../classify/classify.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { notAccepted } from '../respond/letters/not-accepted.ts';
import { sesCorrespondence } from '../respond/ses-correspondence.wiring.ts';
import { proofAcceptor } from '../verify/accept-proof.wiring.ts';
import { openRequest } from './open-request.ts';
import { receiveMail } from './receive-mail.ts';
import { takeReply } from './take-reply.ts';

const requests = dynamoRequestStore();
const people = s3PersonalStore();
const digest = keyedDigest();

export const handler = eachArrival(
  logStep(
    'Receive mail',
    receiveMail({
      arrivals: s3Arrivals(),
      controllers,
      digest,
      openRequest: openRequest({
        ...{ requests, people, digest, classify },
        workflow: sfnWorkflow(),
        clock: systemClock,
      }),
      takeReply: takeReply({
        ...{ requests, people, digest },
        answers: sfnAnswers(),
        operators: snsOperators(),
        correspondence: sesCorrespondence(),
        clock: systemClock,
        controllerOf: controllerAmong(controllers),
        acceptProof: proofAcceptor(),
        writeNotAccepted: notAccepted,
      }),
    }),
  ),
);
