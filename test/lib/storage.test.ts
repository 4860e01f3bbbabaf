import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Match } from 'aws-cdk-lib/assertions';
import { controllers } from '../../controllers/all.ts';
import { deskTemplate, idAt } from './desk-template.ts';

const template = deskTemplate();
const keyId = idAt(template, 'AWS::KMS::Key', 'Jauap/DeskKey');
const KEY = { 'Fn::GetAtt': [keyId, 'Arn'] };

describe('the table', () => {
  it('bills by request, can be restored to any second, and cannot be deleted', () =>
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: KEY },
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      },
    }));

  const index = (name: string, hash: string, range: string, projection: object) => ({
    IndexName: name,
    KeySchema: [
      { AttributeName: hash, KeyType: 'HASH' },
      { AttributeName: range, KeyType: 'RANGE' },
    ],
    Projection: projection,
  });

  it('finds open requests by due date, and a person’s requests', () =>
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      GlobalSecondaryIndexes: [
        index('open-by-due', 'openOf', 'dueAt', {
          ProjectionType: 'INCLUDE',
          NonKeyAttributes: ['status'],
        }),
        index('open-by-notice', 'openOf', 'watchAt', { ProjectionType: 'KEYS_ONLY' }),
        index('by-contact', 'contact', 'receivedAt', { ProjectionType: 'KEYS_ONLY' }),
      ],
    }));

  it('is encrypted under our own key, which is renewed every year and outlives the stack', () =>
    template.hasResource('AWS::KMS::Key', {
      DeletionPolicy: 'Retain',
      Properties: { EnableKeyRotation: true },
    }));
});

describe('the buckets', () => {
  for (const [path, algorithm] of [
    ['Jauap/PersonalStore/Resource', 'aws:kms'],
    ['Jauap/Intake/Resource', 'AES256'],
    ['Jauap/AccessLog', 'AES256'],
  ] as const) {
    const id = idAt(template, 'AWS::S3::Bucket', path);
    const { Properties, DeletionPolicy } = template.findResources('AWS::S3::Bucket')[id] ?? {};

    it(`${path} is closed to the public, encrypted, and outlives the stack`, () => {
      assert.deepEqual(
        Object.values(Properties.PublicAccessBlockConfiguration),
        Array(4).fill(true),
      );
      const [rule] = Properties.BucketEncryption.ServerSideEncryptionConfiguration;
      assert.equal(rule.ServerSideEncryptionByDefault.SSEAlgorithm, algorithm);
      assert.equal(DeletionPolicy, 'Retain');
    });

    it(`${path} refuses whatever comes without TLS`, () =>
      template.hasResourceProperties('AWS::S3::BucketPolicy', {
        Bucket: { Ref: id },
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Effect: 'Deny',
              Action: 's3:*',
              Principal: { AWS: '*' },
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            }),
          ]),
        },
      }));
  }

  for (const path of ['Jauap/PersonalStore/Resource', 'Jauap/Intake/Resource']) {
    const id = idAt(template, 'AWS::S3::Bucket', path);
    const { Properties } = template.findResources('AWS::S3::Bucket')[id] ?? {};

    it(`${path} keeps no versions, so what is deleted is gone`, () =>
      assert.equal(Properties.VersioningConfiguration, undefined));

    it(`${path} lets no request expire, so no letter is lost unread: only what opened none`, () => {
      const [uploads, ...others] = Properties.LifecycleConfiguration.Rules;
      assert.deepEqual(uploads, {
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
        Status: 'Enabled',
      });
      const wanted = controllers.map(({ id, other }) => ({
        ...{ Id: `no-request-${id}`, Prefix: `aside/${id}/` },
        ...{ ExpirationInDays: other.keptDays, Status: 'Enabled' },
      }));
      assert.deepEqual(others, path.includes('PersonalStore') ? wanted : []);
    });

    it(`${path} records who used it`, () =>
      assert.deepEqual(Properties.LoggingConfiguration.DestinationBucketName, {
        Ref: idAt(template, 'AWS::S3::Bucket', 'Jauap/AccessLog'),
      }));
  }
});

describe('the secrets', () => {
  it('the desk secret is 64 random characters and outlives the stack', () =>
    template.hasResource('AWS::SecretsManager::Secret', {
      DeletionPolicy: 'Retain',
      Properties: { GenerateSecretString: { PasswordLength: 64 } },
    }));

  it('each data system has one, whose ARN the deployer is told', () => {
    const outputs = Object.values(
      template.findOutputs('*', { Description: Match.stringLikeRegexp('^Secret for ') }),
    );
    assert.ok(outputs.length > 0);
  });
});
