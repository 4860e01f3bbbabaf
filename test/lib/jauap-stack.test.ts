import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { deskStack } from './desk-template.ts';

const stack = deskStack();
const findings = () => new AwsSolutionsChecks().validateScope(stack).violations;
const acknowledgements = stack.node
  .findAll()
  .flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries<string>(data)),
  );
const template = Template.fromStack(stack);
const functions = Object.values(template.findResources('AWS::Lambda::Function'));

describe('the stack', () => {
  it('has no finding of the AwsSolutions pack that is not acknowledged', () =>
    assert.deepEqual(findings(), []));

  it('is not synthesised while there is one', () => {
    const careless = deskStack();
    new Bucket(careless, 'Careless');
    assert.throws(() => Template.fromStack(careless), /Validation failed/);
  });

  it('gives a reason with each acknowledgement', () => {
    assert.ok(acknowledgements.length > 0);
    for (const [id, reason] of acknowledgements) assert.ok(reason.length > 20, `${id}: ${reason}`);
  });

  it('runs every function on Node 24 and arm64, for 60 s at most: a claim on a letter lasts 90', () => {
    for (const { Properties } of functions) {
      assert.equal(Properties.Runtime, 'nodejs24.x');
      assert.deepEqual(Properties.Architectures, ['arm64']);
      assert.equal(Properties.Timeout, 60);
      assert.deepEqual(Properties.TracingConfig, { Mode: 'Active' });
    }
  });

  it('says of every function which file it is made of', () => {
    for (const { Metadata } of functions)
      assert.ok(existsSync(new URL(`../../${Metadata?.['jauap:entry']}`, import.meta.url)));
  });

  it('lets the proof page be seen and its button be pressed, not often from one place', () => {
    const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route'));
    assert.deepEqual(routes.map(({ Properties }) => Properties.RouteKey).sort(), [
      'GET /proof/{token}',
      'POST /proof/{token}',
    ]);
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
    });
  });
});
