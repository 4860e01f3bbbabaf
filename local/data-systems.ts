import { z } from 'zod';
import type { FunctionSpec } from './functions/function-specs.ts';
import { sampleShopSql } from './sample-shop.ts';
import type { Secrets } from './secrets.ts';
import { startSamplePostgres } from './stores/sample-postgres.ts';

const arnsSchema = z.record(z.string(), z.string());

const secretsOf = (specs: readonly FunctionSpec[]): Set<string> =>
  new Set(
    specs
      .map(({ environment }) => environment.DATA_SYSTEM_SECRETS)
      .filter((value) => value !== undefined)
      .flatMap((value) => Object.values(arnsSchema.parse(JSON.parse(value)))),
  );

/**
 * Puts a connection URL into the secret of every data system: that of `JAUAP_POSTGRES_URL`, or else of
 * an embedded Postgres with the sample shop, started when a function opens data systems at all.
 */
export const fillDataSystems = async (
  specs: readonly FunctionSpec[],
  secrets: Secrets,
  directory: string | undefined,
): Promise<{ url?: string; stop: () => Promise<void> }> => {
  const arns = secretsOf(specs);
  const given = process.env.JAUAP_POSTGRES_URL;
  if (arns.size === 0) return { stop: async () => undefined };
  const postgres =
    given === undefined || given === ''
      ? await startSamplePostgres(sampleShopSql, directory)
      : { url: given, stop: async () => undefined };
  for (const arn of arns) secrets.put(arn, postgres.url);
  return postgres;
};
