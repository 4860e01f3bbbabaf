import bucket from 's3rver/lib/controllers/bucket.js';

/** Where a list goes on: after this key. S3 promises nothing of a token but that it is one. */
const tokenOf = (key: string): string => Buffer.from(key).toString('base64url');
const keyOf = (token: string): string => Buffer.from(token, 'base64url').toString();

const listOnePage = bucket.getBucket;

/**
 * Lets lists of more than a thousand objects go on. The emulator enciphers its tokens with DES, which Node's OpenSSL has
 * no more, so that such a list failed: here it sees neither token nor that there is more, and both are added around it.
 */
export const continueLists = (): void => {
  bucket.getBucket = async (context) => {
    const { 'continuation-token': token, ...query } = context.query;
    if (query['list-type'] !== '2') return listOnePage(context);
    if (token !== undefined) context.query = { ...query, 'start-after': keyOf(token) };
    const { store } = context;
    let last: string | undefined;
    context.store = {
      async listObjects(name, options) {
        const { isTruncated, ...page } = await store.listObjects(name, options);
        last = isTruncated ? page.objects.at(-1)?.key : undefined;
        return { ...page, isTruncated: false };
      },
    };
    await listOnePage(context);
    if (last !== undefined)
      Object.assign(context.body.ListBucketResult, {
        IsTruncated: true,
        NextContinuationToken: tokenOf(last),
      });
  };
};
