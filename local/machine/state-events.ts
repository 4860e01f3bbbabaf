import type { StateMachine } from 'aws-local-stepfunctions';

type Run = ReturnType<StateMachine['run']>;
type PackageEvent = Run['eventLogs'] extends AsyncGenerator<infer Event> ? Event : never;

/** An event's AWS name and its details under AWS's key for them. */
export interface NamedEvent {
  readonly type: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const text = (value: unknown): string => JSON.stringify(value ?? null);

/** An event of the package the way AWS tells it; none for retries and catches, which have no event there. */
export const stateEvent = (
  event: PackageEvent,
  typeOf: (state: string) => string,
): NamedEvent | undefined => {
  switch (event.type) {
    case 'ExecutionStarted': {
      const details = { input: text(event.input) };
      return { type: event.type, details: { executionStartedEventDetails: details } };
    }
    case 'StateEntered': {
      const { name, input } = event.state;
      const details = { stateEnteredEventDetails: { name, input: text(input) } };
      return { type: `${typeOf(name)}StateEntered`, details };
    }
    case 'StateExited': {
      const { name, output } = event.state;
      const details = { stateExitedEventDetails: { name, output: text(output) } };
      return { type: `${typeOf(name)}StateExited`, details };
    }
    case 'MapIterationStarted':
    case 'MapIterationSucceeded':
    case 'MapIterationFailed': {
      const details = { name: event.parentState.name, index: event.index };
      const key = `${event.type[0]?.toLowerCase()}${event.type.slice(1)}EventDetails`;
      return { type: event.type, details: { [key]: details } };
    }
    case 'ExecutionSucceeded': {
      const details = { output: text(event.output) };
      return { type: event.type, details: { executionSucceededEventDetails: details } };
    }
    case 'ExecutionFailed': {
      const details = { error: event.Error, cause: String(event.Cause) };
      return { type: event.type, details: { executionFailedEventDetails: details } };
    }
    default:
      return undefined;
  }
};
