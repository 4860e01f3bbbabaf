import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { deskApp } from '../../lib/desk-app.ts';

/** The stack as it deploys, but for the code of its functions, which is not bundled. */
export const deskStack = (): Stack => {
  const app = deskApp({ context: { 'aws:cdk:bundling-stacks': [] } });
  const stack = app.node.findChild('Jauap');
  if (!(stack instanceof Stack)) throw new Error('the app has no stack Jauap');
  return stack;
};

/** The template, without the checks that synthesis makes: they take seconds, and have a test of their own. */
export const deskTemplate = (): Template => {
  process.env.CDK_VALIDATION = 'false';
  return Template.fromStack(deskStack());
};

/** The logical id of the one resource of a type whose construct path ends like this. */
export const idAt = (template: Template, type: string, path: string): string => {
  const found = Object.entries(template.findResources(type)).filter(([, { Metadata }]) =>
    String(Metadata?.['aws:cdk:path']).endsWith(`${path}/Resource`),
  );
  const [id] = found.map(([logicalId]) => logicalId);
  if (!id || found.length > 1) throw new Error(`${found.length} ${type} at ${path}, wanted one`);
  return id;
};
