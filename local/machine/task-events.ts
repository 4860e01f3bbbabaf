import { REGION } from '../template/identities.ts';
import type { HistoryWriter } from './history-writer.ts';
import { type StateError, TIMEOUT } from './state-error.ts';

/** What happens to one try of a task, in the order in which it may happen. */
export interface TaskEvents {
  scheduled(input: unknown, timeoutInSeconds: number | undefined): void;
  /** The function was called and now somebody has to answer the token. */
  submitted(output: unknown): void;
  succeeded(output: unknown): void;
  failed(error: StateError): void;
}

const text = (value: unknown): string => JSON.stringify(value ?? null);

const functionEvents = (resource: string, history: HistoryWriter): TaskEvents => ({
  scheduled: (input, timeoutInSeconds) => {
    const details = { resource, input: text(input), ...(timeoutInSeconds && { timeoutInSeconds }) };
    history.add('LambdaFunctionScheduled', { lambdaFunctionScheduledEventDetails: details });
    history.add('LambdaFunctionStarted', {});
  },
  submitted: () => undefined,
  succeeded: (output) =>
    history.add('LambdaFunctionSucceeded', {
      lambdaFunctionSucceededEventDetails: { output: text(output) },
    }),
  failed: ({ name: error, message: cause }) =>
    error === TIMEOUT
      ? history.add('LambdaFunctionTimedOut', {
          lambdaFunctionTimedOutEventDetails: { error, cause },
        })
      : history.add('LambdaFunctionFailed', { lambdaFunctionFailedEventDetails: { error, cause } }),
});

const serviceEvents = (arn: string, history: HistoryWriter): TaskEvents => {
  const [resourceType = '', resource = ''] = arn.replace('arn:aws:states:::', '').split(':');
  const task = { resourceType, resource };
  return {
    scheduled: (input, timeoutInSeconds) => {
      const limit = timeoutInSeconds && { timeoutInSeconds };
      const details = { ...task, region: REGION, parameters: text(input), ...limit };
      history.add('TaskScheduled', { taskScheduledEventDetails: details });
      history.add('TaskStarted', { taskStartedEventDetails: task });
    },
    submitted: (output) =>
      history.add('TaskSubmitted', {
        taskSubmittedEventDetails: { ...task, output: text({ Payload: output, StatusCode: 200 }) },
      }),
    succeeded: (output) =>
      history.add('TaskSucceeded', {
        taskSucceededEventDetails: { ...task, output: text(output) },
      }),
    failed: ({ name: error, message: cause }) =>
      error === TIMEOUT
        ? history.add('TaskTimedOut', { taskTimedOutEventDetails: { ...task, error, cause } })
        : history.add('TaskFailed', { taskFailedEventDetails: { ...task, error, cause } }),
  };
};

/** Writes what happens to a task under the event names that AWS uses for its kind of resource. */
export const taskEvents = (resource: string, history: HistoryWriter): TaskEvents =>
  resource.startsWith('arn:aws:states:::')
    ? serviceEvents(resource, history)
    : functionEvents(resource, history);
