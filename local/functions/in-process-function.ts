import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UnsupportedTemplateError } from '../template/resolve.ts';
import { callHandler } from './call-handler.ts';
import type { FunctionSpec } from './function-specs.ts';
import type { Callable, InvokeResult } from './functions.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** Each cloud of a test run loads the handlers anew, so that none keeps a client of the one before. */
let clouds = 0;

/** Sets this process's environment to that of all functions together. @throws UnsupportedTemplateError when two disagree */
export const shareEnvironment = (
  specs: readonly FunctionSpec[],
  common: Readonly<Record<string, string>>,
): void => {
  clouds += 1;
  const all: Record<string, string> = { ...common };
  for (const { name, environment } of specs)
    for (const [key, value] of Object.entries(environment)) {
      if (all[key] !== undefined && all[key] !== value)
        throw new UnsupportedTemplateError(`${name} wants another ${key} than other functions`);
      all[key] = value;
    }
  Object.assign(process.env, all);
};

/** A function's handler from its source file, in this process: fast, and it sees a mocked Date. */
export const inProcessFunction = (spec: FunctionSpec): Callable => {
  const cloud = clouds;
  let loading: Promise<unknown> | undefined;
  const load = async (): Promise<unknown> => {
    if (!spec.entry)
      throw new UnsupportedTemplateError(`${spec.name} has no jauap:entry in its metadata`);
    const { href } = pathToFileURL(join(PROJECT, spec.entry));
    const module: Record<string, unknown> = await import(`${href}?cloud=${cloud}`);
    return module[spec.handler.exported];
  };
  return {
    async call(event, timeoutMs): Promise<InvokeResult> {
      loading ??= load();
      const { name, memoryMb } = spec;
      return callHandler({ name, memoryMb, handler: await loading }, event, timeoutMs);
    },
    stop: async () => undefined,
  };
};
