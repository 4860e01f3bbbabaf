import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { DeskFunction, Need } from './desk-function.ts';

/** Starts the workflow of a request. */
export const starts =
  (machine: StateMachine): Need =>
  (fn) =>
    fn.give({
      actions: ['states:StartExecution'],
      on: [machine.stateMachineArn],
      env: { STATE_MACHINE: machine.stateMachineArn },
    });

/**
 * Answers a state that waits. It is a policy of its own, made after the machine: the machine names the functions it
 * calls, so the policy that a function waits for cannot name the machine.
 */
export const answers =
  (machine: StateMachine) =>
  (fn: DeskFunction): void => {
    new Policy(fn, 'AnswersWaits', {
      roles: [fn.role],
      statements: [
        new PolicyStatement({
          actions: ['states:SendTaskSuccess'],
          resources: [machine.stateMachineArn],
        }),
      ],
    });
  };
