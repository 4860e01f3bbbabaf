import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { connectedDataSystems } from './connected-data-systems.wiring.ts';
import { fulfilInSystem } from './fulfil-in-system.ts';

export const handler = logStep(
  'Fulfil in the system',
  fulfilInSystem({
    requests: dynamoRequestStore(),
    people: s3PersonalStore(),
    clock: systemClock,
    controllerOf: controllerAmong(controllers),
    withDataSystem: connectedDataSystems(),
  }),
);
