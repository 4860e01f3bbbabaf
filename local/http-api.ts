import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import type { CloudClock } from './clock.ts';
import type { Functions } from './functions/functions.ts';
import { ACCOUNT } from './template/identities.ts';
import type { Template } from './template/read-template.ts';

const routeSchema = z.object({ RouteKey: z.string(), Target: z.string() });
const integrationSchema = z.object({
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});
const answerSchema = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.coerce.string()).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

interface Route {
  readonly key: string;
  readonly method: string;
  readonly path: RegExp;
  readonly functionArn: string;
}

/** `/proof/{token}` and `/{proxy+}` as API Gateway matches them. */
const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replaceAll(/[.*()|^$\\[\]?]/g, '\\$&')
      .replaceAll(/\{(\w+)\+\}/g, '(?<$1>.+)')
      .replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
  );

const routesIn = (template: Template): Route[] => {
  const integrations = template.all('AWS::ApiGatewayV2::Integration', integrationSchema);
  return template
    .all('AWS::ApiGatewayV2::Route', routeSchema)
    .map(({ properties: { RouteKey, Target } }) => {
      const [method = '', path] = RouteKey.split(' ');
      const integration = integrations.find(({ ref }) => `integrations/${ref}` === Target);
      return {
        key: RouteKey,
        method: RouteKey === '$default' ? 'ANY' : method,
        path: path === undefined ? /^/ : pattern(path),
        functionArn: integration?.properties.IntegrationUri ?? '',
      };
    });
};

const TEXT = /^(text\/|application\/(json|javascript|xml)\b)/;

const eventOf = async (
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

const answer = (response: ServerResponse, value: unknown): void => {
  const read = answerSchema.safeParse(value);
  if (!read.success) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    return;
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = read.data;
  response.writeHead(statusCode, { ...headers, ...(cookies && { 'set-cookie': cookies }) });
  response.end(Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'));
};

const say = (response: ServerResponse, status: number, message: string): void => {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ message }));
};

/** The HTTP API of the template: each request becomes an event (payload version 2.0) of its route's function. */
export const httpApi = (
  template: Template,
  { functions, clock }: { functions: Functions; clock: CloudClock },
) => {
  const routes = routesIn(template);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    for (const { key, method, path, functionArn } of routes) {
      const match = path.exec(url.pathname);
      if (!match || (method !== 'ANY' && method !== request.method)) continue;
      const params =
        match.groups &&
        Object.fromEntries(
          Object.entries(match.groups).map(([name, value]) => [name, decodeURIComponent(value)]),
        );
      const event = await eventOf(request, { url, key, params, now: clock.now() });
      const result = await functions.invoke(functionArn, event);
      return 'error' in result
        ? say(response, 500, 'Internal Server Error')
        : answer(response, result.value);
    }
    say(response, 404, 'Not Found');
  };
};
