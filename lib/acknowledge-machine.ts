import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';

/** Acknowledges the wildcards that CDK writes into the role of a state machine which calls these functions. */
export const acknowledgeMachine = (machine: StateMachine, calls: readonly IFunction[]): void => {
  const role = Validations.of(machine.role);
  role.acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'X-Ray and the delivery of logs have no resources to name.',
  });
  for (const { node } of calls)
    role.acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalIdOf(node.defaultChild as CfnElement)}.Arn>:*]`,
      reason: 'The versions and aliases of the one function that the state calls.',
    });
};

const logicalIdOf = (resource: CfnElement): string => Stack.of(resource).getLogicalId(resource);
