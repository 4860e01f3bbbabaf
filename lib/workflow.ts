import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  Choice,
  Condition,
  DefinitionBody,
  Map as ForEach,
  IntegrationPattern,
  JsonPath,
  LogLevel,
  StateMachine,
  Succeed,
  TaskInput,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import type { Look } from '../lambdas/classify/look-at-request.ts';
import type { Matter } from '../lambdas/request/request.ts';

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

export interface WorkflowProps {
  readonly functions: Readonly<Record<StepName, IFunction>>;
}

/** What goes wrong by itself is tried 6 times; the waits are 2, 4, 8, 16, 32, 64 s: about two minutes in all. */
const RETRY = {
  errors: ['States.ALL'],
  interval: Duration.seconds(2),
  maxAttempts: 6,
  backoffRate: 2,
};

/**
 * The workflow that carries one request; its execution has the request's id for a name.
 *
 *     Acknowledge → Look at the request ←──────────────── (every answer leads back here)
 *       → Understood?  no → Ask what is asked ─────────────────────────────────┐
 *       → Complete?    no → Ask for particulars ───────────────────────────────┤
 *       → Proven?      no → Ask for proof → Remind of proof → Propose refusal ─┘
 *       → Block while checking → Plan the fulfilment → Fulfil in each data system
 *       → Conclude the fulfilment → Needs a person? yes → Ask the responsible person → Plan …
 *       → Write the answer → Send the answer → Tell those who had the data → Close the request
 *
 * 1. `Look at the request` reads the item and says what comes next. So a workflow that is started again
 *    on a request in any status goes on from there, and every wait, once answered, leads back to it.
 * 2. Waits are task tokens. A time-out is an ordinary branch: no particulars → go on with what is known;
 *    no proof → a reminder, then a person is asked whether to refuse. The machine refuses nobody.
 * 3. A data system that fails is retried, then handed to a person, while the others go on.
 * 4. Anything unexpected ends in `Hand to a person`, who starts it again or closes it by hand.
 *
 * The data are `{ requestId, look, … }`: ids and outcomes only, nothing about a person.
 */
export class Workflow extends Construct {
  readonly machine: StateMachine;
  private readonly functions: WorkflowProps['functions'];

  constructor(scope: Construct, id: string, props: WorkflowProps) {
    super(scope, id);
    this.functions = props.functions;

    // The states
    const acknowledge = this.step('Acknowledge', 'Acknowledge', '$.acknowledged');
    const look = this.step('Look at the request', 'LookAtRequest', '$.look');
    const askWhatIsAsked = this.askAPerson('Ask what is asked', 'what-is-asked');
    const askForParticulars = this.wait(
      'Ask for particulars',
      'AskForParticulars',
      '$.look.secondsForParticulars',
    );
    const askForProof = this.wait('Ask for proof', 'AskForProof', '$.look.secondsToReminder');
    const remindOfProof = this.wait(
      'Remind of proof',
      'RemindOfProof',
      '$.look.secondsAfterReminder',
    );
    const proposeRefusal = this.askAPerson('Propose refusal', 'refusal');
    const block = this.step('Block while checking', 'BlockWhileChecking', '$.blocked');
    const plan = this.step('Plan the fulfilment', 'PlanFulfilment', '$.plan');
    const fulfil = this.fulfilInEachSystem();
    const conclude = this.step('Conclude the fulfilment', 'ConcludeFulfilment', '$.concluded');
    const askResponsible = this.askAPerson('Ask the responsible person', 'decision');
    const write = this.step('Write the answer', 'WriteAnswer', '$.written');
    const send = this.step('Send the answer', 'SendAnswer', '$.sent');
    const tell = this.step('Tell those who had the data', 'TellRecipients', '$.told');
    const close = this.step('Close the request', 'CloseRequest', '$.closed');
    const handToPerson = this.askAPerson('Hand to a person', 'handed-over');
    const done = new Succeed(this, 'Closed');

    // What can go wrong
    askForParticulars.addCatch(look, { errors: ['States.Timeout'], resultPath: '$.waited' });
    askForProof.addCatch(remindOfProof, { errors: ['States.Timeout'], resultPath: '$.waited' });
    remindOfProof.addCatch(proposeRefusal, { errors: ['States.Timeout'], resultPath: '$.waited' });
    const catchable = [
      ...[acknowledge, look, askWhatIsAsked, askForParticulars, askForProof, remindOfProof],
      ...[proposeRefusal, block, plan, fulfil, conclude, askResponsible, write, send, tell, close],
    ];
    for (const state of catchable)
      state.addCatch(handToPerson, { errors: ['States.ALL'], resultPath: '$.failure' });

    // The path
    const proven = new Choice(this, 'Proven?')
      .when(next('fulfil'), block.next(plan).next(fulfil).next(conclude))
      .when(next('conclude'), conclude)
      .when(next('propose-refusal'), proposeRefusal)
      .otherwise(askForProof);
    const complete = new Choice(this, 'Complete?')
      .when(next('ask-for-particulars'), askForParticulars)
      .otherwise(proven);
    const understood = new Choice(this, 'Understood?')
      .when(next('close'), close)
      .when(next('ask-what-is-asked'), askWhatIsAsked)
      .otherwise(complete);
    conclude.next(
      new Choice(this, "Needs a person's decision?")
        .when(Condition.booleanEquals('$.concluded.needsPerson', true), askResponsible.next(plan))
        .otherwise(write.next(send).next(tell).next(close).next(done)),
    );
    for (const wait of [
      askWhatIsAsked,
      askForParticulars,
      askForProof,
      remindOfProof,
      proposeRefusal,
      handToPerson,
    ])
      wait.next(look);

    const logs = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.machine = new StateMachine(this, 'Resource', {
      definitionBody: DefinitionBody.fromChainable(acknowledge.next(look).next(understood)),
      tracingEnabled: true,
      logs: { destination: logs, level: LogLevel.ALL, includeExecutionData: false },
    });
  }

  /** A step that does its work and goes on; its outcome is kept under a name of its own. */
  private step(id: string, fn: StepName, resultPath: string): LambdaInvoke {
    const payload = TaskInput.fromObject({ requestId: JsonPath.stringAt('$.requestId') });
    const lambdaFunction = this.functions[fn];
    const task = new LambdaInvoke(this, id, {
      lambdaFunction,
      payload,
      resultPath,
      payloadResponseOnly: true,
    });
    task.addRetry(RETRY);
    return task;
  }

  /** A step after which the workflow waits for the data subject, for a time that was reckoned before. */
  private wait(id: string, fn: StepName, seconds: string): LambdaInvoke {
    const payload = { requestId: JsonPath.stringAt('$.requestId') };
    return this.tokenTask(id, fn, payload, Timeout.at(seconds));
  }

  /** A step after which the workflow waits for an operator, as long as it takes. */
  private askAPerson(id: string, matter: Matter): LambdaInvoke {
    return this.tokenTask(id, 'AskAPerson', {
      requestId: JsonPath.stringAt('$.requestId'),
      matter,
    });
  }

  private tokenTask(
    id: string,
    fn: StepName,
    payload: Record<string, unknown>,
    taskTimeout?: Timeout,
  ): LambdaInvoke {
    const task = new LambdaInvoke(this, id, {
      lambdaFunction: this.functions[fn],
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      payload: TaskInput.fromObject({ ...payload, taskToken: JsonPath.taskToken }),
      resultPath: '$.answer',
      ...(taskTimeout && { taskTimeout }),
    });
    task.addRetry({ ...RETRY, errors: ['States.TaskFailed'] });
    return task;
  }

  /** Each system by itself: a failing one is handed to a person, the others go on. */
  private fulfilInEachSystem(): ForEach {
    const payload = {
      requestId: JsonPath.stringAt('$.requestId'),
      system: JsonPath.stringAt('$.system'),
    };
    const fulfil = new LambdaInvoke(this, 'Fulfil in the system', {
      lambdaFunction: this.functions.FulfilInSystem,
      payload: TaskInput.fromObject(payload),
      payloadResponseOnly: true,
      resultPath: JsonPath.DISCARD,
    }).addRetry(RETRY);
    const hand = this.tokenTask('Hand the system to a person', 'AskAPerson', {
      ...payload,
      matter: 'system',
    });
    const fulfilled = new Succeed(this, 'System answered');
    const doneByHand = new Choice(this, 'Done by hand?')
      .when(Condition.stringEquals('$.answer.decision', 'done-by-hand'), fulfilled)
      .otherwise(fulfil);
    fulfil.addCatch(hand.next(doneByHand), { errors: ['States.ALL'], resultPath: '$.failure' });
    return new ForEach(this, 'Fulfil in each data system', {
      itemsPath: '$.plan.systems',
      itemSelector: { 'requestId.$': '$.requestId', 'system.$': '$$.Map.Item.Value' },
      maxConcurrency: 4,
      resultPath: JsonPath.DISCARD,
    }).itemProcessor(fulfil.next(fulfilled));
  }
}

/** What `Look at the request` said. */
const next = (what: Look['next']): Condition => Condition.stringEquals('$.look.next', what);
