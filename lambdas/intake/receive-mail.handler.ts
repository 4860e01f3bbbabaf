import { controllers } from '../../controllers/all.ts';
import { asideStore } from '../aws/aside-store.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoLetterCounts } from '../aws/dynamo-letter-counts.ts';
import { dynamoPointers } from '../aws/dynamo-pointers.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { dynamoSuppressions } from '../aws/dynamo-suppressions.ts';
import { emfMetrics } from '../aws/emf-metrics.ts';
import { keyedDigest } from '../aws/keyed-digest.ts';
import { logStep } from '../aws/log-step.ts';
import { s3Arrivals } from '../aws/s3-arrivals.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { sesMailer } from '../aws/ses-mailer.ts';
import { sfnAnswers, sfnWorkflow } from '../aws/sfn-workflow.ts';
import { snsOperators } from '../aws/sns-operators.ts';
import { eachArrival } from '../aws/sqs-arrivals.ts';
import { classify } from '../classify/classify.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { composeForward } from '../respond/compose-forward.ts';
import { notAccepted } from '../respond/letters/not-accepted.ts';
import { noteComplainedLetter } from '../respond/note-complained-letter.ts';
import { noteOwnPeople } from '../respond/note-own-people.ts';
import { noteReturnedLetter } from '../respond/note-returned-letter.ts';
import { sesCorrespondence } from '../respond/ses-correspondence.wiring.ts';
import { proofAcceptor } from '../verify/accept-proof.wiring.ts';
import { findThread } from './find-thread.ts';
import { forwardAside } from './forward-aside.ts';
import { noteReturned } from './note-returned.ts';
import { openRequest } from './open-request.ts';
import { ownLetters } from './own-letters.ts';
import { receiveMail } from './receive-mail.ts';
import { setAside } from './set-aside.ts';
import { sortMessage } from './sort-message.ts';
import { takeReply } from './take-reply.ts';
import { whatReplyAsks } from './what-reply-asks.ts';

const requests = dynamoRequestStore();
const people = s3PersonalStore();
const digest = keyedDigest();
const pointers = dynamoPointers();
const operators = snsOperators();
const clock = systemClock;
const aside = asideStore();
const controllerOf = controllerAmong(controllers);
const suppressions = dynamoSuppressions();
const reports = { requests, suppressions, operators, clock, digest };

export const handler = eachArrival(
  logStep(
    'Receive mail',
    receiveMail({
      arrivals: s3Arrivals(),
      controllers,
      findThread: findThread({ requests, pointers, digest }),
      takeReply: takeReply({
        ...{ requests, people, operators, clock, controllerOf },
        answers: sfnAnswers(),
        correspondence: sesCorrespondence(),
        acceptProof: proofAcceptor(),
        writeNotAccepted: notAccepted,
        whatReplyAsks: whatReplyAsks(classify, controllerOf),
      }),
      sortMessage: sortMessage({
        classify,
        isOwnLetter: ownLetters(digest, controllers),
        openRequest: openRequest({ requests, people, digest, clock, workflow: sfnWorkflow() }),
        noteReturned: noteReturned({
          ...{ digest, pointers },
          noteOwnPeople: noteOwnPeople({ operators, pointers, clock }),
          noteReturnedLetter: noteReturnedLetter(reports),
          noteComplainedLetter: noteComplainedLetter(reports),
        }),
        setAside: setAside({
          ...{ aside, digest, clock },
          metrics: emfMetrics(),
          forwardAside: forwardAside({
            ...{ aside, controllers, digest, clock, operators, pointers },
            mailer: sesMailer(),
            composeForward: composeForward({
              ...{ digest, clock },
              letterCounts: dynamoLetterCounts(),
            }),
          }),
        }),
      }),
    }),
  ),
);
