import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { AsideNote } from '../request/aside.ts';
import type { ControllerId } from '../request/controller.ts';
import { NotKeptError, StaleRequestError } from '../request/errors.ts';
import { type Digest, readRequestId } from '../request/ids.ts';
import { ifStill, putIf } from './put-if.ts';

/** How often a change is decided anew on what another run wrote in between. */
const RACES = 8;

const note = z.object({
  controller: z.string(),
  name: z.string().transform((name) => name as Digest),
  disposition: z.enum(['other', 'automatic', 'bounce', 'abuse-report']),
  reason: z.string(),
  at: z.string(),
  day: z.string(),
  keptUntil: z.string(),
  forwarding: z
    .object({ claimedAt: z.string(), claim: z.string().exactOptional() })
    .exactOptional(),
  forwardedAt: z.string().exactOptional(),
  revealedAt: z.string().exactOptional(),
  registeredAs: z.string().transform(readRequestId).exactOptional(),
});

/** Notes that were written before they had versions have none. */
const versionOf = z.object({ version: z.number().int().optional() });

/** A note and how often it was written. */
interface Read {
  readonly note: AsideNote;
  readonly version: number | undefined;
}

/** By name and not by day: the same message on another day is known again. */
const keyOf = (controller: ControllerId, name: string) => ({ pk: `ASIDE#${controller}#${name}` });

/** The notes of messages that opened no request, one small item each; every write is conditional on what was read. */
export const asideNotes = (dynamo: DynamoDBClient, table: string) => {
  const read = async (controller: ControllerId, name: string): Promise<Read | undefined> => {
    const Key = marshall(keyOf(controller, name));
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    if (!Item) return undefined;
    const stored = unmarshall(Item);
    return { note: note.parse(stored), version: versionOf.parse(stored).version };
  };

  /** Writes a note where nobody wrote since `before` was read. */
  const put = (written: AsideNote, before: Read | undefined): Promise<boolean> => {
    // The table's own clearing away: it is only tidiness, nobody relies on it.
    const ttl = Math.ceil(Date.parse(written.keptUntil) / 1000);
    const version = (before?.version ?? 0) + 1;
    return putIf(dynamo, {
      TableName: table,
      Item: marshall({ ...keyOf(written.controller, written.name), ttl, version, ...written }),
      ...ifStill(before?.version),
    });
  };

  return {
    read,
    put,
    async change(
      controller: ControllerId,
      name: string,
      decide: (now: AsideNote) => AsideNote,
    ): Promise<AsideNote> {
      for (let race = 0; race < RACES; race++) {
        const before = await read(controller, name);
        if (!before) throw new NotKeptError(`no note of ${name} is kept for ${controller}`);
        const next = decide(before.note);
        if (next === before.note || (await put(next, before))) return next;
      }
      throw new StaleRequestError(`note ${name} was changed by others ${RACES} times in a row`);
    },
  };
};
