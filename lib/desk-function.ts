import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type CfnFunction,
  Function as Lambda,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { EnvName } from '../lambdas/aws/env.ts';
import { bundle } from './bundle.ts';
import { CONFIG } from './config.ts';

/** Gives a function one thing it needs: the right to use it, and the variable that says where it is. */
export type Need = (fn: DeskFunction) => void;

export interface DeskFunctionProps {
  /** The handler's file under `lambdas/`, without its suffix: `verify/ask-for-proof`. */
  readonly handler: string;
  readonly needs: readonly Need[];
  /** MB. @default 256 */
  readonly memorySize?: number;
  /** Takes the events that nobody waits for an answer to, when they fail. @default - the caller hears of failures */
  readonly deadLetters?: IQueue;
}

/** A function with the defaults of the house. It may do what its needs say, and nothing else. */
export class DeskFunction extends Construct {
  readonly lambda: Lambda;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: DeskFunctionProps) {
    super(scope, id);
    const entry = `lambdas/${props.handler}.handler.ts`;
    const logGroup = new LogGroup(this, 'Log', { retention: CONFIG.logRetention });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.role);
    this.lambda = new Lambda(this, 'Resource', {
      code: bundle(entry),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize ?? 256,
      // A claim on a letter lasts 90 s: the run that holds it must be over by then.
      timeout: Duration.seconds(60),
      tracing: Tracing.ACTIVE,
      role: this.role,
      logGroup,
      ...(props.deadLetters && { deadLetterQueue: props.deadLetters }),
    });
    (this.lambda.node.defaultChild as CfnFunction).addMetadata('jauap:entry', entry);
    Validations.of(this.role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray has no resources to name; a test holds that no other action has this resource.',
    });
    for (const need of props.needs) need(this);
  }

  /** Grants exactly these actions and sets the variables that go with them, so the two cannot drift apart. */
  give(grant: {
    readonly actions: readonly string[];
    readonly on: readonly string[];
    readonly env?: Readonly<Partial<Record<EnvName, string>>>;
  }): void {
    if (grant.actions.length > 0)
      this.role.addToPolicy(
        new PolicyStatement({ actions: [...grant.actions], resources: [...grant.on] }),
      );
    for (const [name, value] of Object.entries(grant.env ?? {}))
      this.lambda.addEnvironment(name, value);
  }
}
