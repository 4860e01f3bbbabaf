import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoLetterCounts } from '../aws/dynamo-letter-counts.ts';
import { dynamoPointers } from '../aws/dynamo-pointers.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { dynamoSuppressions } from '../aws/dynamo-suppressions.ts';
import { keyedDigest } from '../aws/keyed-digest.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { sesMailer } from '../aws/ses-mailer.ts';
import { snsOperators } from '../aws/sns-operators.ts';
import { correspondence } from './correspondence.ts';

/** Letters through SES, for every function that writes one. */
export const sesCorrespondence = () =>
  correspondence({
    requests: dynamoRequestStore(),
    people: s3PersonalStore(),
    pointers: dynamoPointers(),
    letterCounts: dynamoLetterCounts(),
    suppressions: dynamoSuppressions(),
    operators: snsOperators(),
    mailer: sesMailer(),
    digest: keyedDigest(),
    clock: systemClock,
    controllers,
  });
