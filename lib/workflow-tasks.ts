import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { IntegrationPattern, JsonPath, TaskInput, Timeout } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { LetterWithheldError } from '../lambdas/request/errors.ts';
import type { Matter } from '../lambdas/request/waiting.ts';

/** The functions that the workflow calls, one a step. */
export type StepName =
  | 'Acknowledge'
  | 'LookAtRequest'
  | 'AskForParticulars'
  | 'AskForProof'
  | 'RemindOfProof'
  | 'AskAPerson'
  | 'BlockWhileChecking'
  | 'PlanFulfilment'
  | 'FulfilInSystem'
  | 'ConcludeFulfilment'
  | 'WriteAnswer'
  | 'SendAnswer'
  | 'TellRecipients'
  | 'CloseRequest';

/** What goes wrong by itself is tried 6 times; the waits are 2, 4, 8, 16, 32, 64 s: about two minutes in all. */
const RETRY = {
  errors: ['States.ALL'],
  interval: Duration.seconds(2),
  maxAttempts: 6,
  backoffRate: 2,
};

/** A letter that may not be sent is no more allowed a minute later: it is a person's at once. */
const NO_RETRY = { errors: [new LetterWithheldError('').name], maxAttempts: 0 };

/** What every task is given: the id of the request. */
const REQUEST_ID = JsonPath.stringAt('$.requestId');

/** Inside of `Fulfil in each data system`. */
const IN_SYSTEM = { requestId: REQUEST_ID, system: JsonPath.stringAt('$.system') };

/** Makes the tasks of the workflow: each calls one function, with ids only, and is tried again when it fails. */
export class WorkflowTasks {
  readonly #scope: Construct;
  readonly #functions: Readonly<Record<StepName, IFunction>>;

  constructor(scope: Construct, functions: Readonly<Record<StepName, IFunction>>) {
    this.#scope = scope;
    this.#functions = functions;
  }

  /** A step that does its work and goes on; its outcome is kept under a name of its own. */
  step(id: string, fn: StepName, resultPath: string): LambdaInvoke {
    return this.#task(id, fn, { requestId: REQUEST_ID }, resultPath);
  }

  /** The work in one data system; what came of it stands on the request. */
  stepInSystem(id: string, fn: StepName): LambdaInvoke {
    return this.#task(id, fn, IN_SYSTEM, JsonPath.DISCARD);
  }

  /** A step after which the workflow waits for the data subject, for a time that was reckoned before. */
  wait(id: string, fn: StepName, seconds: string): LambdaInvoke {
    return this.#tokenTask(id, fn, { requestId: REQUEST_ID }, Timeout.at(seconds));
  }

  /** A step after which the workflow waits for an operator, as long as it takes. */
  askAPerson(id: string, matter: Exclude<Matter, 'system'>): LambdaInvoke {
    return this.#tokenTask(id, 'AskAPerson', { requestId: REQUEST_ID, matter });
  }

  /** The same, about one data system. */
  askAboutSystem(id: string): LambdaInvoke {
    return this.#tokenTask(id, 'AskAPerson', { ...IN_SYSTEM, matter: 'system' });
  }

  #task(
    id: string,
    fn: StepName,
    payload: Readonly<Record<string, string>>,
    resultPath: string,
  ): LambdaInvoke {
    const task = new LambdaInvoke(this.#scope, id, {
      lambdaFunction: this.#functions[fn],
      payload: TaskInput.fromObject(payload),
      resultPath,
      payloadResponseOnly: true,
    });
    task.addRetry(NO_RETRY);
    task.addRetry(RETRY);
    return task;
  }

  #tokenTask(
    id: string,
    fn: StepName,
    payload: Readonly<Record<string, string>>,
    taskTimeout?: Timeout,
  ): LambdaInvoke {
    const task = new LambdaInvoke(this.#scope, id, {
      lambdaFunction: this.#functions[fn],
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      payload: TaskInput.fromObject({ ...payload, taskToken: JsonPath.taskToken }),
      resultPath: '$.answer',
      ...(taskTimeout && { taskTimeout }),
    });
    task.addRetry(NO_RETRY);
    task.addRetry({ ...RETRY, errors: ['States.TaskFailed'] });
    return task;
  }
}
