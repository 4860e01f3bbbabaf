import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realClock } from './clock.ts';
import { startCloud } from './cloud.ts';
import type { Cloud } from './cloud-options.ts';
import { readOptions, USAGE, WrongOptionError } from './options.ts';
import { PortTakenError } from './ports.ts';
import { StateInUseError } from './state-lock.ts';
import { SynthesisError, synthesise } from './synthesise.ts';

/** Errors whose message says all there is to say: no stack, exit code 2. */
const OF_THE_USER = [PortTakenError, StateInUseError, WrongOptionError];

const whereEverythingIs = ({ smtp, urls, executions }: Cloud, stateDir: string): string => {
  const list = executions.machines.map(
    ({ arn }) =>
      `  AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION=eu-central-1 \\\n` +
      `    aws stepfunctions list-executions --endpoint-url ${urls.aws} --state-machine-arn ${arn}`,
  );
  return [
    'Jauap runs on this machine. It is reachable from here only.',
    `  Send mail to     smtp://${smtp.host}:${smtp.port}   (e.g. to info@bazarjoq.kz)`,
    `  Public pages     ${urls.pages}`,
    `  Sent mail        ${urls.mail}`,
    `  AWS endpoint     ${urls.aws}   (Step Functions, SNS, SES, Secrets Manager, Lambda)`,
    `  DynamoDB, S3     ${urls.dynamodb}, ${urls.s3}`,
    `  Sample shop      ${urls.postgres ?? 'none'}`,
    `  State            ${stateDir}`,
    `What waits for you: npm run --silent desk -- list --state-dir ${stateDir}`,
    'List the executions:',
    ...list,
    'Ctrl-C stops it; open requests go on at the next start.',
  ].join('\n');
};

/** Where the operators' command finds the desk of this run. */
const leaveAddress = ({ urls, functionNames }: Cloud, stateDir: string): void => {
  const operate = functionNames.find((name) => name.includes('Operate'));
  const address = { endpoint: urls.aws, function: operate };
  writeFileSync(join(stateDir, 'desk.json'), JSON.stringify(address));
};

const run = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === 'help') return console.log(USAGE);
  mkdirSync(options.stateDir, { recursive: true });
  console.log('Synthesising the app …');
  const templateDir = await synthesise();
  const cloud = await startCloud({
    ...options,
    templateDir,
    clock: realClock,
    functions: 'workers',
  });
  leaveAddress(cloud, options.stateDir);
  console.log(whereEverythingIs(cloud, options.stateDir));
  const stop = async (): Promise<void> => {
    console.log('Stopping …');
    await cloud.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
};

try {
  await run();
} catch (error) {
  const isOfTheUser = OF_THE_USER.some((type) => error instanceof type);
  const saysAll = isOfTheUser || error instanceof SynthesisError;
  console.error(saysAll && error instanceof Error ? error.message : error);
  process.exit(isOfTheUser ? 2 : 1);
}
