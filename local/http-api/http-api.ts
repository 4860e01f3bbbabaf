import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { CloudClock } from '../clock.ts';
import type { Functions } from '../functions/functions.ts';
import type { Template } from '../template/read-template.ts';
import { requestEvent } from './request-event.ts';
import { routesIn } from './routes.ts';

const answerSchema = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.coerce.string()).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

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
      const event = await requestEvent(request, { url, key, params, now: clock.now() });
      const result = await functions.invoke(functionArn, event);
      return 'error' in result
        ? say(response, 500, 'Internal Server Error')
        : answer(response, result.value);
    }
    say(response, 404, 'Not Found');
  };
};
