import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { DeskError } from '../request/errors.ts';
import { type RequestId, readRequestId } from '../request/ids.ts';
import { isOpen, type Request } from '../request/request.ts';
import { storedRequest } from './stored-request.ts';

const PREFIX = 'REQUEST#';

/** The key of a request's item. */
export const requestKey = (id: RequestId) => ({ pk: `${PREFIX}${id}` });

/** The request that a key of an index names. @throws TypeError when it names none */
export const requestOfKey = (pk: unknown): RequestId =>
  readRequestId(String(pk).replace(PREFIX, ''));

/** The request with its key and index attributes; `openOf` stands only while it is open. */
export const toItem = (request: Request): Record<string, AttributeValue> =>
  marshall(
    {
      ...request,
      ...requestKey(request.id),
      ...(isOpen(request) && { openOf: request.controller }),
    },
    { removeUndefinedValues: true },
  );

/** Reads an item back. @throws Error naming the fields that do not fit */
export const fromItem = (attributes: Record<string, AttributeValue>): Request => {
  const read = storedRequest(unmarshall(attributes));
  if (read.success) return read.data;
  const where = read.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
  throw new DeskError(`item of a request cannot be read, wrong are: ${where.join(', ')}`);
};
