import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import FilesystemStore from 's3rver/lib/stores/filesystem.js';
import type { CloudClock } from '../clock.ts';

const md5Of = async (file: string): Promise<string> => {
  const hash = createHash('md5');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
};

/**
 * The emulator's store answers before an object is written and lets readers see half of it; S3 never does.
 * Here an object appears whole, under its name, before the answer, with the cloud's time as that of its writing.
 */
export class WholeObjects extends FilesystemStore {
  readonly #clock: Pick<CloudClock, 'now'>;

  constructor(directory: string, clock: Pick<CloudClock, 'now'>) {
    super(directory);
    this.#clock = clock;
  }

  override async putObject(
    object: FilesystemStore.S3Object,
  ): Promise<{ size: number; md5: string }> {
    const { bucket, key, metadata, content } = object;
    const path = this.getResourcePath(bucket, key, 'object');
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.${randomUUID()}.part`;
    await writeFile(part, content);
    const now = this.#clock.now();
    await utimes(part, now, now);
    const md5 = await md5Of(part);
    await this.putMetadata(bucket, key, metadata, md5);
    await rename(part, path);
    return { size: (await stat(path)).size, md5 };
  }
}
