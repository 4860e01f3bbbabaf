import { dataSystemSecrets } from '../aws/data-system-secrets.ts';
import { withPostgres } from './postgres/with-postgres.ts';

/** The controllers' data systems, each opened with the secret that the deployer filled. */
export const connectedDataSystems = () => withPostgres({ secretOf: dataSystemSecrets() });
