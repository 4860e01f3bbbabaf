import { join } from 'node:path';
import { bucketsOf } from '../bucket-events.ts';
import type { CloudClock } from '../clock.ts';
import { fillDataSystems } from '../data-systems.ts';
import { type FunctionSpec, functionSpecs } from '../functions/function-specs.ts';
import { Secrets } from '../secrets.ts';
import type { StopList } from '../stop-list.ts';
import type { Template } from '../template/read-template.ts';
import { type ObjectStore, startObjectStore } from './object-store.ts';
import { startTableStore, type TableStore } from './table-store.ts';

/** All that keeps data. */
export interface Stores {
  readonly objects: ObjectStore;
  readonly tables: TableStore;
  readonly secrets: Secrets;
  readonly specs: readonly FunctionSpec[];
  /** None when no function opens a data system. */
  readonly postgresUrl?: string;
}

/** Starts buckets, tables, secrets and the sample shop. Without `kept`, tables and shop live in memory. */
export const startStores = async (
  template: Template,
  {
    folder,
    kept,
    clock,
    stops,
  }: { folder: string; kept: boolean; clock: CloudClock; stops: StopList },
): Promise<Stores> => {
  const place = (name: string) => (kept ? join(folder, name) : undefined);
  const names = bucketsOf(template).map(({ name }) => name);
  const objects = stops.with(await startObjectStore(join(folder, 's3'), names, clock));
  const tables = stops.with(await startTableStore(place('dynamodb')));
  await tables.createTables(template);
  const secrets = new Secrets(template, join(folder, 'secrets.jsonl'));
  const specs = functionSpecs(template);
  const { url, stop } = await fillDataSystems(specs, secrets, place('postgres'));
  stops.add(stop);
  return { objects, tables, secrets, specs, ...(url !== undefined && { postgresUrl: url }) };
};
