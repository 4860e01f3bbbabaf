import { createHmac, randomBytes } from 'node:crypto';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { DeskError } from '../request/errors.ts';
import type { Digest, PersonalRef } from '../request/ids.ts';
import type { PersonalStore } from '../request/ports.ts';
import { requireEnv } from './env.ts';
import { personalStoreConfig } from './personal-store-config.ts';

/**
 * Everything about people: one prefix a request, names made of digests that are keyed by the request.
 * It may live on another S3-compatible service than the rest (94-V Art. 12(2): kept in the country).
 */
export const s3PersonalStore = (
  client = new S3Client(personalStoreConfig()),
  bucket = requireEnv('PERSONAL_BUCKET'),
): PersonalStore => {
  const get = async (ref: PersonalRef): Promise<Uint8Array> => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: ref }));
    if (!Body) throw new DeskError(`personal object ${ref} has no content`);
    return Body.transformToByteArray();
  };
  const write = async (ref: string, content: Uint8Array | string): Promise<PersonalRef> => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: ref, Body: content }));
    return ref as PersonalRef;
  };
  const digest = async (key: PersonalRef, content: Uint8Array | string): Promise<Digest> =>
    createHmac('sha256', await get(key))
      .update(content)
      .digest('hex') as Digest;

  return {
    get,
    digest,
    newKey: (id) => write(`${id}/key-${randomBytes(8).toString('hex')}`, randomBytes(32)),
    put: async (id, key, content) => write(`${id}/${await digest(key, content)}`, content),
    async erase(id) {
      const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: `${id}/` });
      for await (const { Contents = [] } of pages) {
        const Objects = Contents.map(({ Key }) => ({ Key }));
        if (Objects.length === 0) continue;
        const deleted = await client.send(
          new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }),
        );
        if (deleted.Errors?.length)
          throw new DeskError(
            `${deleted.Errors.length} personal objects of ${id} were not deleted`,
          );
      }
    },
  };
};
