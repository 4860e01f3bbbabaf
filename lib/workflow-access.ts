import { ArnFormat, type CfnElement, Stack, Validations } from 'aws-cdk-lib';
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

/** Looks whether a run of the workflow has ended. */
export const looksAt =
  (machine: StateMachine): Need =>
  (fn) => {
    const name = Stack.of(machine).getLogicalId(machine.node.defaultChild as CfnElement);
    Validations.of(fn.role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:<${name}.Name>:*]`,
      reason: 'The runs of the one workflow: each bears the id of a request.',
    });
    fn.give({
      actions: ['states:DescribeExecution'],
      on: [
        Stack.of(machine).formatArn({
          service: 'states',
          resource: 'execution',
          resourceName: `${machine.stateMachineName}:*`,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
    });
  };

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
