import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { emfMetrics } from '../aws/emf-metrics.ts';
import { requireEnv } from '../aws/env.ts';
import { logStep } from '../aws/log-step.ts';
import { sesMailer } from '../aws/ses-mailer.ts';
import { snsOperators } from '../aws/sns-operators.ts';
import { composeMime } from '../respond/compose-mime.ts';
import { tellOperators } from './tell-operators.ts';
import { watchDeadlines } from './watch-deadlines.ts';

export const handler = logStep(
  'Watch deadlines',
  watchDeadlines({
    requests: dynamoRequestStore(),
    clock: systemClock,
    controllers,
    metrics: emfMetrics(),
    tell: tellOperators({
      operators: snsOperators(),
      mailer: sesMailer(),
      mailbox: requireEnv('OPERATORS_MAILBOX'),
      composeMime,
    }),
  }),
);
