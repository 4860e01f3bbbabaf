import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { UnsupportedTemplateError } from '../template/resolve.ts';
import type { FunctionSpec } from './function-specs.ts';
import type { Callable, FunctionError, InvokeResult } from './functions.ts';
import { keepLog } from './log-lines.ts';

const answer = z.object({
  id: z.number(),
  result: z.union([
    z.object({
      error: z.object({
        errorType: z.string(),
        errorMessage: z.string(),
        trace: z.array(z.string()).optional(),
      }),
    }),
    z.object({ value: z.unknown() }),
  ]),
});

const fileOf = ({ bundle, handler, name }: FunctionSpec): string => {
  const file = ['.mjs', '.js', '.cjs']
    .map((suffix) => join(bundle, `${handler.module}${suffix}`))
    .find((path) => existsSync(path));
  if (!file) throw new UnsupportedTemplateError(`bundle of ${name} has no ${handler.module}`);
  return file;
};

/** A function's real bundle in a worker with the environment it would have on Lambda, one invocation at a time. */
export const workerFunction = (
  spec: FunctionSpec,
  environment: Readonly<Record<string, string>>,
  logFile: string,
): Callable => {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let invocations = 0;

  const start = (): Worker => {
    const { name, memoryMb, handler } = spec;
    const started = new Worker(new URL('./function-worker.ts', import.meta.url), {
      name,
      env: { ...environment },
      workerData: { name, memoryMb, file: fileOf(spec), exported: handler.exported },
      stdout: true,
      stderr: true,
    });
    keepLog(started.stdout, logFile, 'info');
    keepLog(started.stderr, logFile, 'error');
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  };

  const once = (event: unknown, timeoutMs: number): Promise<InvokeResult> =>
    new Promise((resolve) => {
      worker ??= start();
      const using = worker;
      invocations += 1;
      const id = invocations;
      const end = (result: InvokeResult) => {
        clearTimeout(timer);
        using.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(result);
      };
      const fail = (errorType: string, errorMessage: string) =>
        end({ error: { errorType, errorMessage } });
      const onMessage = (message: unknown) => {
        const { id: answered, result } = answer.parse(message);
        if (answered === id)
          end('error' in result ? { error: withoutUndefined(result.error) } : result);
      };
      const onError = (error: Error) => fail('Runtime.UnhandledError', error.message);
      const onExit = () => fail('Runtime.ExitError', `${spec.name} exited without an answer`);
      const timer = setTimeout(() => {
        // Like Lambda: what runs longer is ended, and the next call starts afresh.
        worker = undefined;
        void using.terminate();
        fail('Sandbox.Timedout', `${spec.name} timed out after ${timeoutMs / 1000} seconds`);
      }, timeoutMs);
      using.on('message', onMessage).on('error', onError).on('exit', onExit);
      using.postMessage({ id, event, timeoutMs });
    });

  return {
    call(event, timeoutMs) {
      const result = last.then(() => once(event, timeoutMs));
      last = result;
      return result;
    },
    async stop() {
      await worker?.terminate();
    },
  };
};

const withoutUndefined = ({
  trace,
  ...error
}: {
  errorType: string;
  errorMessage: string;
  trace?: string[] | undefined;
}): FunctionError => ({
  ...error,
  ...(trace && { trace }),
});
