import type { Controller } from '../lambdas/request/controller.ts';

/** What is wrong, and the way to the field that is wrong. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly problem: string;
}

/** Where a controller, each field of which is right by itself, disagrees with itself. */
export const controllerDisagreements = (controller: Controller): readonly Problem[] => {
  const { purposes, recipients, systems, subjects, languages, defaultLanguage } = controller;
  const recipientIds = recipients.map(({ id }) => id);
  const purposeIds = purposes.map(({ id }) => id);
  return [
    ...purposes.flatMap((purpose, at) =>
      unknown('recipient', purpose.recipients, recipientIds, ['purposes', at, 'recipients']),
    ),
    ...systems.flatMap(({ records }, system) =>
      records.flatMap((record, at) =>
        unknown('purpose', record.purposes, purposeIds, [
          ...['systems', system, 'records', at, 'purposes'],
        ]),
      ),
    ),
    ...unknown('language of the controller', [defaultLanguage], languages, ['defaultLanguage']),
    ...twice(purposeIds, ['purposes'], 'id'),
    ...twice(recipientIds, ['recipients'], 'id'),
    ...twice(
      systems.map(({ id }) => id),
      ['systems'],
      'id',
    ),
    ...twice(
      subjects.map(({ text }) => text.toLowerCase()),
      ['subjects'],
      'text',
    ),
    ...(controller.jurisdiction === 'eu' && controller.holidaysOf === undefined
      ? [{ path: ['holidaysOf'], problem: 'missing, wanted whose holidays count, e.g. DE' }]
      : []),
  ];
};

const unknown = (
  what: string,
  named: readonly string[],
  known: readonly string[],
  path: readonly PropertyKey[],
): Problem[] =>
  named.flatMap((name, at) =>
    known.includes(name)
      ? []
      : [
          {
            path: named.length === 1 && path.length === 1 ? path : [...path, at],
            problem: `"${name}" is no ${what}, wanted one of ${known.join(', ')}`,
          },
        ],
  );

const twice = (values: readonly string[], list: readonly PropertyKey[], field: string): Problem[] =>
  values.flatMap((value, at) =>
    values.indexOf(value) === at
      ? []
      : [{ path: [...list, at, field], problem: `"${value}" stands twice, wanted once` }],
  );
