import { z } from 'zod';
import type { Template } from '../template/read-template.ts';

const routeSchema = z.object({ RouteKey: z.string(), Target: z.string() });
const integrationSchema = z.object({
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});

/** A route of the HTTP API and the function behind it. */
export interface Route {
  readonly key: string;
  readonly method: string;
  readonly path: RegExp;
  readonly functionArn: string;
}

/** `/proof/{token}` and `/{proxy+}` as API Gateway matches them. */
const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replaceAll(/[.*()|^$\\[\]?]/g, '\\$&')
      .replaceAll(/\{(\w+)\+\}/g, '(?<$1>.+)')
      .replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
  );

/** The routes of the template. */
export const routesIn = (template: Template): Route[] => {
  const integrations = template.all('AWS::ApiGatewayV2::Integration', integrationSchema);
  return template
    .all('AWS::ApiGatewayV2::Route', routeSchema)
    .map(({ properties: { RouteKey, Target } }) => {
      const [method = '', path] = RouteKey.split(' ');
      const integration = integrations.find(({ ref }) => `integrations/${ref}` === Target);
      return {
        key: RouteKey,
        method: RouteKey === '$default' ? 'ANY' : method,
        path: path === undefined ? /^/ : pattern(path),
        functionArn: integration?.properties.IntegrationUri ?? '',
      };
    });
};
