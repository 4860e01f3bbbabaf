import { z } from 'zod';
import { ACCOUNT, REGION } from './identities.ts';

/** The template says something that the embedded cloud cannot make; the message says what and where. */
export class UnsupportedTemplateError extends Error {
  override readonly name = 'UnsupportedTemplateError';
}

/** Answers `Ref` and `Fn::GetAtt` for the resources of a template. */
export interface References {
  ref(logicalId: string): string;
  attribute(logicalId: string, name: string): string;
}

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'jauap',
};

const attributeArgument = z.union([
  z.tuple([z.string(), z.string()]),
  z.string().transform((text): [string, string] => {
    const [id = '', ...rest] = text.split('.');
    return [id, rest.join('.')];
  }),
]);

/** Replaces every intrinsic function by its value. @throws UnsupportedTemplateError for one it does not know */
export const resolver = (references: References) => {
  const text = (value: unknown): string => z.coerce.string().parse(resolve(value));
  const ref = (id: string): string => PSEUDO[id] ?? references.ref(id);

  const substitute = (argument: unknown): string => {
    const [template, values] = z
      .union([
        z.string().transform((only): [string, Record<string, unknown>] => [only, {}]),
        z.tuple([z.string(), z.record(z.string(), z.unknown())]),
      ])
      .parse(argument);
    return template.replaceAll(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in values) return text(values[name]);
      return name.includes('.') && !name.startsWith('AWS::')
        ? text({ 'Fn::GetAtt': name })
        : ref(name);
    });
  };

  const functions: Readonly<Record<string, (argument: unknown) => unknown>> = {
    Ref: (id) => ref(z.string().parse(id)),
    'Fn::GetAtt': (argument) => {
      const [id, name] = attributeArgument.parse(argument);
      return references.attribute(id, name);
    },
    'Fn::Join': (argument) => {
      const [separator, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(argument);
      return parts.map(text).join(separator);
    },
    'Fn::Sub': substitute,
    'Fn::Select': (argument) => {
      const [index, list] = z.tuple([z.coerce.number(), z.unknown()]).parse(argument);
      return z.array(z.unknown()).parse(resolve(list))[index];
    },
    'Fn::Split': (argument) => {
      const [separator, value] = z.tuple([z.string(), z.unknown()]).parse(argument);
      return text(value).split(separator);
    },
  };

  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value);
    const [only] = entries;
    if (entries.length === 1 && only && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) {
      const [name, argument] = only;
      const compute = functions[name];
      if (!compute) throw new UnsupportedTemplateError(`${name} is not supported`);
      return compute(argument);
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, resolve(inner)]));
  };
  return resolve;
};
