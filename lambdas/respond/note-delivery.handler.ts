import { systemClock } from '../aws/clock.ts';
import { dynamoPointers } from '../aws/dynamo-pointers.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { dynamoSuppressions } from '../aws/dynamo-suppressions.ts';
import { logStep } from '../aws/log-step.ts';
import { eachNotice } from '../aws/sns-notices.ts';
import { snsOperators } from '../aws/sns-operators.ts';
import { noteDelivery } from './note-delivery.ts';

export const handler = logStep(
  'Note delivery',
  eachNotice(
    noteDelivery({
      requests: dynamoRequestStore(),
      pointers: dynamoPointers(),
      suppressions: dynamoSuppressions(),
      operators: snsOperators(),
      clock: systemClock,
    }),
  ),
);
