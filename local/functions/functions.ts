import type { Activity } from '../activity.ts';
import type { CloudClock } from '../clock.ts';
import type { FunctionSpec } from './function-specs.ts';

/** What Lambda says of a function that failed. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

/** How an invocation ended. */
export type InvokeResult = { readonly value: unknown } | { readonly error: FunctionError };

/** One function that can be called; whoever calls keeps the time-out. */
export interface Callable {
  call(event: unknown, timeoutMs: number): Promise<InvokeResult>;
  stop(): Promise<void>;
}

/** Keeps an event that nobody waits for an answer to and that failed each time. */
export type KeepDeadEvent = (queueArn: string, event: unknown, error: FunctionError) => void;

/** Lambda tries an asynchronous event twice more: after one minute and after two. */
const ASYNC_RETRIES_MS = [60_000, 120_000];

/** All functions of the template, called by name or ARN. */
export class Functions {
  private readonly callables: ReadonlyMap<string, { spec: FunctionSpec; callable: Callable }>;
  private readonly activity: Activity;
  private readonly clock: CloudClock;
  private readonly stopping = new AbortController();
  /** Set once the queues are there. */
  keepDeadEvent: KeepDeadEvent = () => undefined;

  constructor(
    specs: readonly FunctionSpec[],
    load: (spec: FunctionSpec) => Callable,
    { activity, clock }: { activity: Activity; clock: CloudClock },
  ) {
    this.callables = new Map(specs.map((spec) => [spec.name, { spec, callable: load(spec) }]));
    this.activity = activity;
    this.clock = clock;
  }

  has(nameOrArn: string): boolean {
    return this.callables.has(nameIn(nameOrArn));
  }

  /** Calls and waits for the answer. @throws Error when there is no such function */
  invoke(nameOrArn: string, event: unknown): Promise<InvokeResult> {
    const { spec, callable } = this.find(nameOrArn);
    return this.activity.track(() => callable.call(event, spec.timeoutMs));
  }

  /** Calls as services do that wait for no answer: failures are tried again, then kept as dead letters. */
  async invokeLater(nameOrArn: string, event: unknown): Promise<void> {
    const { spec } = this.find(nameOrArn);
    for (const retryAfter of [...ASYNC_RETRIES_MS, undefined]) {
      const result = await this.invoke(nameOrArn, event);
      if (!('error' in result)) return;
      if (retryAfter === undefined) {
        if (spec.deadLetters) this.keepDeadEvent(spec.deadLetters, event, result.error);
        return;
      }
      const waited = this.clock.sleep(retryAfter, this.stopping.signal);
      if (!(await waited.then(() => true).catch(() => false))) return;
    }
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([...this.callables.values()].map(({ callable }) => callable.stop()));
  }

  private find(nameOrArn: string) {
    const found = this.callables.get(nameIn(nameOrArn));
    if (!found) throw new Error(`no function is called ${nameOrArn}`);
    return found;
  }
}

/** `name`, `arn:…:function:name` and `arn:…:function:name:$LATEST` all mean the same. */
const nameIn = (nameOrArn: string): string =>
  nameOrArn.replace(/^arn:aws:lambda:[^:]*:[^:]*:function:/, '').replace(/:\$LATEST$/, '');
