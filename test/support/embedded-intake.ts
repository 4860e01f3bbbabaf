/** SMTP → bucket → queue → function, as resources of a fixture. The function `Take` is given. */
export const intakeResources = ({ maxReceiveCount = 3 }: { maxReceiveCount?: number } = {}) => ({
  Mail: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      NotificationConfiguration: {
        QueueConfigurations: [
          {
            Event: 's3:ObjectCreated:*',
            Queue: { 'Fn::GetAtt': ['Arrivals', 'Arn'] },
            Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'mail/' }] } },
          },
        ],
      },
    },
  },
  Arrivals: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      VisibilityTimeout: 60,
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount },
    },
  },
  Dead: { Type: 'AWS::SQS::Queue' },
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: { 'Fn::GetAtt': ['Arrivals', 'Arn'] },
      FunctionName: { Ref: 'Take' },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  Rule: {
    Type: 'AWS::SES::ReceiptRule',
    Properties: {
      Rule: {
        Enabled: true,
        Recipients: ['info@shop.kz', 'reply.shop.kz'],
        Actions: [{ S3Action: { BucketName: { Ref: 'Mail' }, ObjectKeyPrefix: 'mail/' } }],
      },
    },
  },
});
