import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Identity, identityOf } from './identities.ts';
import { resolver, UnsupportedTemplateError } from './resolve.ts';
import { isKnownType } from './resource-types.ts';

const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Metadata: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});

/** A resource of the template with everything in it resolved. */
export interface Resource<P> extends Identity {
  readonly logicalId: string;
  readonly properties: P;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A synthesised template, its intrinsic functions resolved to what the embedded cloud creates. */
export interface Template {
  /** The folder it was read from; assets lie beside it. */
  readonly folder: string;
  /** All resources of a type, in the template's order, read by a schema. */
  all<P>(type: string, schema: z.ZodType<P>): Resource<P>[];
}

const theTemplateIn = (folder: string): { stack: string; content: unknown } => {
  const [file, ...others] = readdirSync(folder).filter((name) => name.endsWith('.template.json'));
  if (!file || others.length > 0)
    throw new UnsupportedTemplateError(
      `wanted one template in ${folder}, got ${others.length + 1}`,
    );
  const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return { stack: file.replace('.template.json', ''), content };
};

/**
 * Reads the only template of a `cdk.out` folder. `pagesUrl` stands for the HTTP API.
 * @throws UnsupportedTemplateError naming the first resource that the embedded cloud cannot make
 */
export const readTemplate = (folder: string, pagesUrl: string): Template => {
  const { stack, content } = theTemplateIn(folder);
  const { Parameters, Resources } = templateSchema.parse(content);
  for (const [id, { Type }] of Object.entries(Resources))
    if (!isKnownType(Type))
      throw new UnsupportedTemplateError(
        `${id} is a ${Type}, which the embedded cloud cannot make`,
      );

  const identity = (id: string): Identity & { type: string } => {
    const resource = Resources[id];
    if (!resource) throw new UnsupportedTemplateError(`no resource or parameter is called ${id}`);
    return { ...identityOf(stack, id, resource.Type, resource.Properties), type: resource.Type };
  };
  const resolve = resolver({
    ref: (id) => (Parameters[id] ? String(Parameters[id].Default) : identity(id).ref),
    attribute: (id, name) => {
      const { type, arn, name: physical } = identity(id);
      if (type === 'AWS::ApiGatewayV2::Api' && name === 'ApiEndpoint') return pagesUrl;
      if (name === 'Arn' || name.endsWith('Arn')) return arn;
      if (name === 'Name' || name.endsWith('Name')) return physical;
      throw new UnsupportedTemplateError(`attribute ${name} of ${id} is not supported`);
    },
  });
  return {
    folder,
    all: (type, schema) =>
      Object.entries(Resources)
        .filter(([, resource]) => resource.Type === type)
        .map(([logicalId, { Properties, Metadata }]) => ({
          ...identity(logicalId),
          logicalId,
          metadata: Metadata,
          properties: schema.parse(resolve(Properties)),
        })),
  };
};
