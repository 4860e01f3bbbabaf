import type { z } from 'zod';
import type { Problem } from './controller-disagreements.ts';

/** All that a schema finds wrong with a value, in the words of the one who has to put it right. */
export const schemaProblems = (schema: z.ZodType, value: unknown): readonly Problem[] =>
  (schema.safeParse(value, { reportInput: true }).error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key],
          problem: 'no such field, wanted it gone or spelt as the type has it',
        }))
      : [{ path: issue.path, problem: [...got(issue), wanted(issue)].join(', ') }],
  );

const got = ({ code, input }: z.core.$ZodIssue): readonly string[] => {
  // Two fields that do not go together: the message says what the matter is.
  if (code === 'custom' && typeof input === 'object') return [];
  return [shown(input)];
};

const shown = (input: unknown): string => {
  if (input === undefined) return 'missing';
  if (typeof input === 'object' && input !== null)
    return Array.isArray(input) && input.length === 0
      ? 'got an empty list'
      : 'got a list or object';
  return `got ${JSON.stringify(input)}`;
};

const wanted = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_value':
      return `wanted ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
    case 'invalid_type':
      return issue.message.startsWith('wanted') ? issue.message : `wanted ${issue.expected}`;
    case 'too_small':
      return `wanted at least ${issue.minimum}`;
    default:
      return issue.message;
  }
};
