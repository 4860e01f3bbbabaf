import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { deskTemplate } from './desk-template.ts';

/** Imports a handler's file in a worker that has these variables and no others. */
const start = async (file: string, env: Record<string, string>): Promise<void> => {
  const url = new URL(`../../${file}`, import.meta.url).href;
  const code = `import(${JSON.stringify(url)}).then(({ handler }) => {
    if (typeof handler !== 'function') throw new TypeError('no handler is exported');
    process.exit(0);
  });`;
  const worker = new Worker(code, { eval: true, env: { AWS_REGION: 'eu-central-1', ...env } });
  const failed = once(worker, 'error').then(([error]) => Promise.reject(error));
  await Promise.race([once(worker, 'exit'), failed]);
};

/** A variable's value as it may be at run time: what CloudFormation fills in is made up here. */
const atRunTime = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  return name === 'DATA_SYSTEM_SECRETS' ? '{"company/system":"arn"}' : 'https://filled.in.example';
};

describe('every handler starts with just the variables that its construct gives it', () => {
  const functions = Object.values(deskTemplate().findResources('AWS::Lambda::Function'));
  for (const { Properties, Metadata } of functions) {
    const file: string = Metadata?.['jauap:entry'];
    it(file, async () => {
      const given: [string, unknown][] = Object.entries(Properties.Environment.Variables);
      const env = Object.fromEntries(given.map(([name, value]) => [name, atRunTime(name, value)]));
      await assert.doesNotReject(start(file, env));
    });
  }
});
