import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { JauapStack } from './jauap-stack.ts';

/** Set here and not in cdk.json, so that the template is the same however it is synthesised. */
const CONTEXT = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  'aws:cdk:enable-path-metadata': true,
  'aws:cdk:enable-asset-metadata': true,
};

/** The app with its one stack, checked against the AwsSolutions pack when it is synthesised. */
export const deskApp = ({ context, ...props }: AppProps = {}): App => {
  const app = new App({ analyticsReporting: false, context: { ...CONTEXT, ...context }, ...props });
  new JauapStack(app, 'Jauap');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};
