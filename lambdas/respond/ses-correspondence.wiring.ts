import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoPointers } from '../aws/dynamo-pointers.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { keyedDigest } from '../aws/keyed-digest.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { sesMailer } from '../aws/ses-mailer.ts';
import { correspondence } from './correspondence.ts';

/** Letters through SES, for every function that writes one. */
export const sesCorrespondence = () =>
  correspondence({
    requests: dynamoRequestStore(),
    people: s3PersonalStore(),
    pointers: dynamoPointers(),
    mailer: sesMailer(),
    digest: keyedDigest(),
    clock: systemClock,
    controllers,
  });
