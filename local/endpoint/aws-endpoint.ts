import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { ZodError } from 'zod';
import { AwsError } from './aws-error.ts';

/** Answers one operation; its input is the parsed JSON body. */
export type JsonOperation = (input: unknown) => unknown;

/** Answers one operation of the query protocol with the fields of its result. */
export type QueryOperation = (form: URLSearchParams) => Readonly<Record<string, string>>;

/** How a function is invoked over HTTP. */
export type Invoke = (
  name: string,
  payload: string,
  later: boolean,
) => Promise<{ status: number; body: string; failed: boolean }>;

/** Everything the endpoint answers. */
export interface Operations {
  /** By `X-Amz-Target`. */
  readonly json: Readonly<Record<string, JsonOperation>>;
  /** By `Action`. */
  readonly query: Readonly<Record<string, QueryOperation>>;
  readonly invoke: Invoke;
}

const asAwsError = (error: unknown): AwsError => {
  if (error instanceof AwsError) return error;
  if (error instanceof ZodError || error instanceof SyntaxError)
    return new AwsError('ValidationException', error.message);
  return new AwsError('InternalFailure', error instanceof Error ? error.message : String(error));
};

const statusOf = ({ code }: AwsError): number => (code === 'InternalFailure' ? 500 : 400);

const escapeXml = (text: string): string =>
  text.replaceAll(/[<>&]/g, (c) => ({ '<': '&lt;', '>': '&gt;' })[c] ?? '&amp;');

const answerJson = async (
  operation: JsonOperation | undefined,
  { target, body }: { target: string; body: string },
  response: ServerResponse,
): Promise<void> => {
  try {
    if (!operation)
      throw new AwsError(
        'UnknownOperationException',
        `${target} is not part of the embedded cloud`,
      );
    const output = await operation(JSON.parse(body || '{}'));
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    response.end(JSON.stringify(output));
  } catch (thrown) {
    const error = asAwsError(thrown);
    response.writeHead(statusOf(error), { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: error.code, message: error.message }));
  }
};

const answerQuery = (
  operations: Operations['query'],
  body: string,
  response: ServerResponse,
): void => {
  const form = new URLSearchParams(body);
  const action = form.get('Action') ?? '';
  response.setHeader('content-type', 'text/xml');
  try {
    const operation = operations[action];
    if (!operation)
      throw new AwsError('InvalidAction', `${action} is not part of the embedded cloud`);
    const fields = Object.entries(operation(form))
      .map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`)
      .join('');
    const result = `<${action}Result>${fields}</${action}Result>`;
    response.end(
      `<${action}Response>${result}<ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></${action}Response>`,
    );
  } catch (thrown) {
    const error = asAwsError(thrown);
    response.statusCode = statusOf(error);
    response.end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message></Error><RequestId>local</RequestId></ErrorResponse>`,
    );
  }
};

/** One HTTP endpoint for the services that have no emulator of their own. */
export const awsEndpoint =
  ({ json, query, invoke }: Operations) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = (await buffer(request)).toString('utf8');
    const target = request.headers['x-amz-target'];
    const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/invocations/.exec(request.url ?? '') ?? [];
    if (typeof target === 'string') return answerJson(json[target], { target, body }, response);
    if (name === undefined) return answerQuery(query, body, response);
    const later = request.headers['x-amz-invocation-type'] === 'Event';
    const result = await invoke(decodeURIComponent(name), body || '{}', later);
    response.writeHead(result.status, {
      'content-type': 'application/json',
      ...(result.failed && { 'x-amz-function-error': 'Unhandled' }),
    });
    response.end(result.body);
  };
