import { controllers } from '../../controllers/all.ts';
import { asideStore } from '../aws/aside-store.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { dynamoSuppressions } from '../aws/dynamo-suppressions.ts';
import { keyedDigest } from '../aws/keyed-digest.ts';
import { logStep } from '../aws/log-step.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { sfnAnswers, sfnWorkflow } from '../aws/sfn-workflow.ts';
import { classify } from '../classify/classify.ts';
import { messageText } from '../intake/message-text.ts';
import { openRequest } from '../intake/open-request.ts';
import { openSetAside } from '../intake/open-set-aside.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { allowLetters } from './allow-letters.ts';
import { erasePerson } from './erase-person.ts';
import { listAside } from './list-aside.ts';
import { listOpen } from './list-open.ts';
import { operate } from './operate.ts';
import { revealAside } from './reveal-aside.ts';
import { revealMessage } from './reveal-message.ts';
import { showRequest } from './show-request.ts';
import { takeDecision } from './take-decision.ts';

const requests = dynamoRequestStore();
const people = s3PersonalStore();
const workflow = sfnWorkflow();
const aside = asideStore();
const controllerOf = controllerAmong(controllers);

export const handler = logStep(
  'Operate',
  operate({
    list: listOpen({ requests, controllers, clock: systemClock }),
    show: showRequest(requests),
    reveal: revealMessage({ requests, people, clock: systemClock, readMessage: messageText }),
    allowLetters: allowLetters({
      requests,
      suppressions: dynamoSuppressions(),
      clock: systemClock,
    }),
    erase: erasePerson({ requests, people, clock: systemClock }),
    listAside: listAside({ aside, controllerOf, clock: systemClock }),
    revealAside: revealAside({ aside, controllerOf, clock: systemClock, readMessage: messageText }),
    registerAside: openSetAside({
      ...{ aside, controllerOf, classify },
      openRequest: openRequest({
        ...{ requests, people, workflow },
        digest: keyedDigest(),
        clock: systemClock,
      }),
    }),
    decide: takeDecision({
      requests,
      people,
      answers: sfnAnswers(),
      workflow,
      clock: systemClock,
      controllerOf,
    }),
  }),
);
