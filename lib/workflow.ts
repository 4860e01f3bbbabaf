import { RemovalPolicy } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  Choice,
  Condition,
  DefinitionBody,
  LogLevel,
  StateMachine,
  Succeed,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Look } from '../lambdas/classify/look-at-request.ts';
import { CONFIG } from './config.ts';
import { fulfilInEachSystem } from './fulfil-in-each-system.ts';
import { type StepName, WorkflowTasks } from './workflow-tasks.ts';

export interface WorkflowProps {
  readonly functions: Readonly<Record<StepName, IFunction>>;
}

/**
 * The workflow that carries one request; its execution has the request's id for a name.
 *
 *     Acknowledge → Look at the request ←──────────────── (every answer leads back here)
 *       → Understood?  no → Ask what is asked ─────────────────────────────────┐
 *       → Complete?    no → Ask for particulars ───────────────────────────────┤
 *       → Proven?      no → Ask for proof → Remind of proof → Propose refusal ─┘
 *       → Block while checking → Plan the fulfilment → Fulfil in each data system
 *       → Conclude the fulfilment → Needs a person? yes → Ask the responsible person → Look …
 *       → Write the answer → Send the answer → Tell those who had the data → Close the request
 *
 * 1. `Look at the request` reads the item and says what comes next. So a workflow that is started again
 *    on a request in any status goes on from there, and every wait, once answered, leads back to it.
 * 2. Waits are task tokens. A time-out is an ordinary branch: no particulars → go on with what is known;
 *    no proof → a reminder, then a person is asked whether to refuse. The machine refuses nobody.
 * 3. A data system that fails is retried, then handed to a person, while the others go on.
 * 4. Anything unexpected ends in `Hand to a person`, who starts it again or closes it by hand.
 * 5. A letter that nobody has understood is not acknowledged. When a person has read it, and after a failure, the
 *    path goes on at `Acknowledge`, which does nothing twice.
 *
 * The data are `{ requestId, look, … }`: ids and outcomes only, nothing about a person.
 */
export class Workflow extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, props: WorkflowProps) {
    super(scope, id);
    const tasks = new WorkflowTasks(this, props.functions);

    // The states
    const acknowledge = tasks.step('Acknowledge', 'Acknowledge', '$.acknowledged');
    const look = tasks.step('Look at the request', 'LookAtRequest', '$.look');
    const askWhatIsAsked = tasks.askAPerson('Ask what is asked', 'what-is-asked');
    const askForParticulars = tasks.wait(
      'Ask for particulars',
      'AskForParticulars',
      '$.look.secondsForParticulars',
    );
    const askForProof = tasks.wait('Ask for proof', 'AskForProof', '$.look.secondsToReminder');
    const remindOfProof = tasks.wait(
      'Remind of proof',
      'RemindOfProof',
      '$.look.secondsAfterReminder',
    );
    const proposeRefusal = tasks.askAPerson('Propose refusal', 'refusal');
    const block = tasks.step('Block while checking', 'BlockWhileChecking', '$.blocked');
    const plan = tasks.step('Plan the fulfilment', 'PlanFulfilment', '$.plan');
    const fulfil = fulfilInEachSystem(this, tasks);
    const conclude = tasks.step('Conclude the fulfilment', 'ConcludeFulfilment', '$.concluded');
    const askResponsible = tasks.askAPerson('Ask the responsible person', 'decision');
    const write = tasks.step('Write the answer', 'WriteAnswer', '$.written');
    const send = tasks.step('Send the answer', 'SendAnswer', '$.sent');
    const tell = tasks.step('Tell those who had the data', 'TellRecipients', '$.told');
    const close = tasks.step('Close the request', 'CloseRequest', '$.closed');
    const handToPerson = tasks.askAPerson('Hand to a person', 'handed-over');
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
        .when(Condition.booleanEquals('$.concluded.needsPerson', true), askResponsible.next(look))
        .otherwise(write.next(send).next(tell).next(close).next(done)),
    );
    for (const wait of [askForParticulars, askForProof, remindOfProof, proposeRefusal])
      wait.next(look);
    // What a person has read is acknowledged then: who asked for a delivery time gets no letter about data.
    for (const wait of [askWhatIsAsked, handToPerson]) wait.next(acknowledge);

    const logs = new LogGroup(this, 'Logs', {
      retention: CONFIG.logRetention,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.machine = new StateMachine(this, 'Resource', {
      definitionBody: DefinitionBody.fromChainable(acknowledge.next(look).next(understood)),
      tracingEnabled: true,
      logs: { destination: logs, level: LogLevel.ALL, includeExecutionData: false },
    });
  }
}

/** What `Look at the request` said. */
const next = (what: Look['next']): Condition => Condition.stringEquals('$.look.next', what);
