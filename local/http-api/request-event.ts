import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { ACCOUNT } from '../template/identities.ts';

/** API Gateway hands these on as they are, and everything else in base 64. */
const TEXT = /^(text\/|application\/(json|javascript|xml)\b)/;

/** A request as the event of payload version 2.0. */
export const requestEvent = async (
  request: IncomingMessage,
  {
    url,
    key,
    params,
    now,
  }: {
    url: URL;
    key: string;
    params: Record<string, string> | undefined;
    now: Date;
  },
): Promise<unknown> => {
  const body = await buffer(request);
  const { cookie, ...headers } = Object.fromEntries(
    Object.entries(request.headersDistinct).map(([name, values = []]) => [name, values.join(',')]),
  );
  const asText = TEXT.test(headers['content-type'] ?? '');
  const query = Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => [
      name,
      url.searchParams.getAll(name).join(','),
    ]),
  );
  return {
    version: '2.0',
    routeKey: key,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie && { cookies: cookie.split(/; */) }),
    headers,
    ...(url.search && { queryStringParameters: query }),
    ...(params && { pathParameters: params }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      domainName: url.hostname,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: key,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  };
};
