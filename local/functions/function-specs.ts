import { join } from 'node:path';
import { z } from 'zod';
import type { Template } from '../template/read-template.ts';

/** A function as the template describes it. */
export interface FunctionSpec {
  readonly name: string;
  /** Its bundle's folder. */
  readonly bundle: string;
  /** File without suffix, and the exported name. */
  readonly handler: { readonly module: string; readonly exported: string };
  /** The source file of its handler, from the project's root; only to run it in this process. */
  readonly entry?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  /** ARN of the queue for asynchronous events that failed. */
  readonly deadLetters?: string;
}

const schema = z.object({
  Code: z.object({ S3Key: z.string().optional() }),
  Handler: z.string().regex(/^[^.]+\.[^.]+$/),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z
    .object({ Variables: z.record(z.string(), z.coerce.string()).default({}) })
    .default({ Variables: {} }),
  DeadLetterConfig: z.object({ TargetArn: z.string() }).optional(),
});

const bundleOf = (
  folder: string,
  metadata: Readonly<Record<string, unknown>>,
  key = '',
): string => {
  const asset = metadata['aws:asset:path'];
  return join(folder, typeof asset === 'string' ? asset : `asset.${key.replace(/\.zip$/, '')}`);
};

/** Reads every function of the template: its bundle, environment, time-out and dead-letter queue. */
export const functionSpecs = (template: Template): FunctionSpec[] =>
  template.all('AWS::Lambda::Function', schema).map(({ name, metadata, properties }) => {
    const { Code, Handler, Timeout, MemorySize, Environment, DeadLetterConfig } = properties;
    const [module = '', exported = ''] = Handler.split('.');
    const entry = metadata['jauap:entry'];
    return {
      name,
      bundle: bundleOf(template.folder, metadata, Code.S3Key),
      handler: { module, exported },
      ...(typeof entry === 'string' && { entry }),
      environment: Environment.Variables,
      timeoutMs: Timeout * 1000,
      memoryMb: MemorySize,
      ...(DeadLetterConfig && { deadLetters: DeadLetterConfig.TargetArn }),
    };
  });
