import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DeskError } from '../request/errors.ts';

/** Reads secrets, each once in the life of the function. */
export const secrets = (
  client = new SecretsManagerClient({}),
): ((id: string) => Promise<string>) => {
  const known = new Map<string, Promise<string>>();
  const read = async (id: string): Promise<string> => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
    if (!SecretString) throw new DeskError(`secret ${id} is empty, put its value in before use`);
    return SecretString;
  };
  return (id) => {
    const value = known.get(id) ?? read(id);
    known.set(id, value);
    // A failed read must not be remembered.
    value.catch(() => known.delete(id));
    return value;
  };
};
