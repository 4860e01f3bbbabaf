declare module 'dynalite' {
  import type { Server } from 'node:http';

  function dynalite(options: { path?: string; createTableMs?: number }): Server;
  export = dynalite;
}

declare module 's3rver' {
  import type { EventEmitter } from 'node:events';
  import type { Server } from 'node:http';

  class S3rver extends EventEmitter {
    constructor(options: {
      address: string;
      port: number;
      silent: boolean;
      directory: string;
      vhostBuckets: boolean;
      configureBuckets: readonly { name: string }[];
    });
    store: unknown;
    readonly context: { store: unknown };
    readonly httpServer: Server;
    readonly middleware: ((
      context: { set(header: string, value: string): void },
      next: () => Promise<void>,
    ) => Promise<void>)[];
    run(): Promise<{ port: number }>;
  }
  export = S3rver;
}

declare module 's3rver/lib/stores/filesystem.js' {
  import type { Readable } from 'node:stream';

  /** An object on its way into the store. */
  interface S3Object {
    readonly bucket: string;
    readonly key: string;
    readonly content: Buffer | Readable;
    readonly metadata: Readonly<Record<string, string>>;
  }
  class FilesystemStore {
    constructor(directory: string);
    getResourcePath(bucket: string, key: string, resource: 'object'): string;
    putMetadata(bucket: string, key: string, metadata: unknown, md5: string): Promise<void>;
    putObject(object: S3Object): Promise<{ size: number; md5: string }>;
    listObjects(bucket: string, options: { prefix?: string }): Promise<ListedPage>;
  }
  interface ListedPage {
    readonly objects: readonly { readonly key: string }[];
    readonly isTruncated: boolean;
  }
  namespace FilesystemStore {
    export type { ListedPage, S3Object };
  }
  export = FilesystemStore;
}

declare module 's3rver/lib/controllers/bucket.js' {
  import type { ListedPage } from 's3rver/lib/stores/filesystem.js';

  interface Context {
    query: Readonly<Record<string, string>>;
    store: { listObjects(bucket: string, options: unknown): Promise<ListedPage> };
    readonly body: { readonly ListBucketResult: object };
  }
  const controller: { getBucket: (context: Context) => Promise<void> };
  export = controller;
}
