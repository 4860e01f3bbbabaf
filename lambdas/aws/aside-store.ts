import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Aside, AsideNote } from '../request/aside.ts';
import type { ControllerId } from '../request/controller.ts';
import type { Digest } from '../request/ids.ts';
import { asideNotes } from './aside-notes.ts';
import { ASIDE_PREFIX } from './aside-prefix.ts';
import { requireEnv } from './env.ts';
import { personalStoreConfig } from './personal-store-config.ts';

/** How many notes are read at the same time. */
const AT_ONCE = 50;

/** The folder of a day; by day, so that a list reads what it shows and nothing else. */
const folderOf = (controller: ControllerId, day: string) => `${ASIDE_PREFIX}${controller}/${day}/`;
const keyOf = ({ controller, day, name }: AsideNote) => `${folderOf(controller, day)}${name}`;

/** Messages that opened no request: the raw message in the personal store, its note in the table. */
export const asideStore = (
  s3 = new S3Client(personalStoreConfig()),
  dynamo = new DynamoDBClient({}),
  bucket = requireEnv('PERSONAL_BUCKET'),
  table = requireEnv('TABLE'),
): Aside => {
  const { read, put, change } = asideNotes(dynamo, table);
  const find: Aside['find'] = async (controller, name) => (await read(controller, name))?.note;

  return {
    async keep(written, raw, now) {
      const known = await read(written.controller, written.name);
      // Once its days are over the bucket deletes it, and the table its note some time after: it is kept anew, whenever it arrived.
      if (known && now < known.note.keptUntil) return { note: known.note, isNew: false };
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(written), Body: raw }));
      if (await put(written, known)) return { note: written, isNew: true };
      return { note: (await find(written.controller, written.name)) ?? written, isNew: false };
    },

    find,
    change,

    async list(controller, { day, atMost, after }) {
      const Prefix = folderOf(controller, day);
      const { Contents = [], IsTruncated } = await s3.send(
        new ListObjectsV2Command({
          ...{ Bucket: bucket, Prefix },
          ...(after !== undefined && { StartAfter: `${Prefix}${after}` }),
        }),
      );
      const all = Contents.map(({ Key = '' }) => Key.slice(Prefix.length) as Digest);
      const names = all.slice(0, atMost);
      const notes: AsideNote[] = [];
      for (let from = 0; from < names.length; from += AT_ONCE) {
        const some = names.slice(from, from + AT_ONCE).map((name) => find(controller, name));
        notes.push(...(await Promise.all(some)).filter((note) => note !== undefined));
      }
      const endedWith = names.at(-1);
      const hasMore = IsTruncated || all.length > names.length;
      return { notes, ...(hasMore && endedWith !== undefined && { endedWith }) };
    },

    async raw(note) {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(note) }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },

    async removeRaw(note) {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf(note) }));
    },
  };
};
