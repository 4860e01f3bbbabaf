import { CfnOutput, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Controller } from '../lambdas/request/controller.ts';
import type { Need } from './desk-function.ts';

export interface DeskSecretsProps {
  readonly controllers: readonly Controller[];
}

/** The secret that keys every digest, and the connection URL of each company's data systems. */
export class DeskSecrets extends Construct {
  readonly #desk: Secret;
  readonly #systems: Readonly<Record<string, Secret>>;

  constructor(scope: Construct, id: string, { controllers }: DeskSecretsProps) {
    super(scope, id);
    this.#desk = new Secret(this, 'DeskSecret', {
      description: 'Jauap: keys the digests of contacts, codes, links and reply addresses',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.#desk).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Every stored digest is keyed by it: after a rotation no reply or link would be known again.',
    });
    const systems = controllers.flatMap((controller) =>
      controller.systems.map((system) => `${controller.id}/${system.id}`),
    );
    this.#systems = Object.fromEntries(systems.map((name) => [name, this.#systemSecret(name)]));
  }

  #systemSecret(name: string): Secret {
    const [controller, system] = name.split('/') as [string, string];
    const company =
      (this.node.tryFindChild(controller) as Construct | undefined) ??
      new Construct(this, controller);
    const secret = new Secret(company, system, {
      description: `Jauap: connection URL of ${name}, filled in by who deploys`,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'The password belongs to a database of the company and is rotated there.',
    });
    new CfnOutput(secret, 'Arn', { description: `Secret for ${name}`, value: secret.secretArn });
    return secret;
  }

  /** Makes and compares digests. */
  readonly digests: Need = (fn) =>
    fn.give({
      actions: ['secretsmanager:GetSecretValue'],
      on: [this.#desk.secretArn],
      env: { DESK_SECRET: this.#desk.secretArn },
    });

  /** Opens the data systems of every controller. */
  readonly opensSystems: Need = (fn) => {
    const arns = Object.entries(this.#systems).map(([name, secret]) => [name, secret.secretArn]);
    fn.give({
      actions: ['secretsmanager:GetSecretValue'],
      on: arns.map(([, arn]) => arn as string),
      env: { DATA_SYSTEM_SECRETS: Stack.of(this).toJsonString(Object.fromEntries(arns)) },
    });
  };
}
