import { CfnOutput, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { CONFIG } from './config.ts';
import { DeskFunction, type Need } from './desk-function.ts';

export interface PublicPagesProps {
  /** What the page of a proof link needs. */
  readonly needs: readonly Need[];
}

/** What a person sees in the browser: the page behind the link of a proof letter. */
export class PublicPages extends Construct {
  readonly proofPage: DeskFunction;
  readonly #url: string;

  constructor(scope: Construct, id: string, { needs }: PublicPagesProps) {
    super(scope, id);
    this.proofPage = new DeskFunction(this, 'ProofPage', { handler: 'web/proof-page', needs });
    const api = new HttpApi(this, 'Resource', { createDefaultStage: false });
    api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 20, burstLimit: 40 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', { retention: CONFIG.logRetention }),
        ),
        // Never the path: it holds the token of the link.
        format: AccessLogFormat.custom(
          JSON.stringify({
            routeKey: '$context.routeKey',
            status: '$context.status',
            requestId: '$context.requestId',
            latency: '$context.responseLatency',
          }),
        ),
      },
    });
    api.addRoutes({
      path: '/proof/{token}',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('ProofPage', this.proofPage.lambda),
    });
    Validations.of(api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'People without an account open it; the token of the link is what authorises, and is checked in code.',
    });
    this.#url = CONFIG.publicUrl ?? api.apiEndpoint;
    new CfnOutput(this, 'Url', { description: 'Where the public pages are', value: this.#url });
  }

  /** Writes links to the pages. */
  readonly linked: Need = (fn) => fn.lambda.addEnvironment('PUBLIC_URL', this.#url);
}
