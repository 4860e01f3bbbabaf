import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { z } from 'zod';
import { linesOf } from './desk-lines.ts';
import { orderOf, USAGE, WrongUsageError } from './desk-orders.ts';

/**
 * The operators' command: `npm run --silent desk -- list`, `show ID`, `reveal ID`, `erase ID`, `decide ID …`.
 * It invokes the function `Operate`: the embedded one, or with `--function NAME` that of an AWS account.
 */
const options = {
  function: { type: 'string' },
  'state-dir': { type: 'string', default: process.env.JAUAP_STATE_DIR ?? '.local' },
  on: { type: 'string' },
  kinds: { type: 'string' },
  'no-request': { type: 'boolean' },
  register: { type: 'boolean' },
  day: { type: 'string' },
  after: { type: 'string' },
  language: { type: 'string' },
  kind: { type: 'string' },
  decision: { type: 'string' },
  ground: { type: 'string' },
  system: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const readCommand = () => {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new WrongUsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
};

const failure = z.object({ errorType: z.string(), errorMessage: z.string() });
const embedded = z.object({ endpoint: z.string(), function: z.string() });

/** Which function, and where. The embedded run writes its own address beside its state. */
const target = (values: ReturnType<typeof readCommand>['values']) => {
  if (values.function) return { client: new LambdaClient({}), name: values.function };
  const file = join(values['state-dir'], 'desk.json');
  if (!existsSync(file))
    throw new WrongUsageError(
      `no embedded run has left ${file}: start one with npm start, say with --state-dir where it keeps its state (it prints that when it starts), or name --function`,
    );
  const { endpoint, function: name } = embedded.parse(JSON.parse(readFileSync(file, 'utf8')));
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { client: new LambdaClient({ endpoint, region: 'eu-central-1', credentials }), name };
};

/** The file with the address outlives the run that left it. */
const withAdvice = (error: unknown): never => {
  if (!(error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED')) throw error;
  throw new Error(`the desk's service does not answer: start it with npm start (${error.message})`);
};

const tell = (text: string): number => {
  console.log(text);
  return 0;
};

const run = async (): Promise<number> => {
  const { values, positionals } = readCommand();
  if (values.help) return tell(USAGE);
  const { help: _, ...said } = values;
  const Payload = JSON.stringify(orderOf(positionals, said));
  const { client, name } = target(values);
  const answer = await client
    .send(new InvokeCommand({ FunctionName: name, Payload }))
    .catch(withAdvice);
  const result: unknown = JSON.parse(Buffer.from(answer.Payload ?? []).toString('utf8'));
  if (answer.FunctionError) {
    const { errorType, errorMessage } = failure.parse(result);
    console.error(`${errorType}: ${errorMessage}`);
    return 1;
  }
  for (const line of linesOf(result)) console.log(JSON.stringify(line));
  return 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof WrongUsageError ? 2 : 1;
}
