import type { InvokeResult } from './functions.ts';
import { lambdaContext } from './lambda-context.ts';

/** What is known of a function where it runs. */
export interface Loaded {
  readonly name: string;
  readonly memoryMb: number;
  readonly handler: unknown;
}

/** Calls a handler as the Lambda runtime does: data go in and come out as JSON, errors by their name. */
export const callHandler = async (
  { name, memoryMb, handler }: Loaded,
  event: unknown,
  timeoutMs: number,
): Promise<InvokeResult> => {
  if (typeof handler !== 'function')
    return {
      error: { errorType: 'Runtime.HandlerNotFound', errorMessage: `${name} exports no handler` },
    };
  try {
    const given: unknown = JSON.parse(JSON.stringify(event ?? null));
    const value: unknown = await handler(given, lambdaContext(name, memoryMb, timeoutMs));
    return { value: JSON.parse(JSON.stringify(value ?? null)) };
  } catch (error) {
    return { error: errorOf(error) };
  }
};

const errorOf = (error: unknown) => {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };
  const { name, message, stack = '' } = error;
  return { errorType: name, errorMessage: message, trace: stack.split('\n') };
};
