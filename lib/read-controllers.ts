import type { Controller } from '../lambdas/request/controller.ts';
import { controllerDisagreements, type Problem } from './controller-disagreements.ts';
import { controllerSchema } from './controller-schema.ts';
import { placeOfField } from './place-of-field.ts';
import { schemaProblems } from './schema-problems.ts';

/** The companies' configuration cannot be deployed; the message has one line a mistake. */
export class InvalidControllersError extends Error {
  override readonly name = 'InvalidControllersError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the controllers cannot be deployed:\n${problems.map((each) => `- ${each}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Checks every company's configuration when the stack is synthesised, so that no mistake is deployed.
 * @throws InvalidControllersError with every mistake, each with its file and field
 */
export const readControllers = (controllers: readonly Controller[]): readonly Controller[] => {
  const problems = controllers.flatMap((controller, at) => {
    const ofFields = schemaProblems(controllerSchema, controller);
    // What refers to each other is compared only where it is known to be there.
    const ofItself = ofFields.length > 0 ? [] : controllerDisagreements(controller);
    const withOthers = sharedWith(controllers.slice(0, at), controller);
    const ofForwarding = ofFields.length > 0 ? [] : forwardedToDesk(controllers, controller);
    return [...ofFields, ...ofItself, ...withOthers, ...ofForwarding].map(
      ({ path, problem }) => `${placeOfField(controller.id, path)}: ${problem}`,
    );
  });
  if (problems.length > 0) throw new InvalidControllersError(problems);
  return controllers;
};

/** What belongs to one company alone: it tells whose a letter or a request is. */
const OWN = ['id', 'prefix', 'mailbox', 'replyDomain'] as const;

const sharedWith = (others: readonly Controller[], controller: Controller): readonly Problem[] =>
  OWN.flatMap((field) =>
    others
      .filter((other) => controller[field] !== undefined && other[field] === controller[field])
      .map((other) => ({
        path: [field],
        problem: `"${controller[field]}" is also that of controllers/${other.id}, wanted its own`,
      })),
  );

/** Mail that came in by an address of some company here must not go out to one of them again: it would go round in circles. */
const forwardedToDesk = (
  controllers: readonly Controller[],
  { other: { forwardTo } }: Controller,
): readonly Problem[] => {
  const plain = forwardTo?.replace(/\+[^@]*(?=@)/, '');
  const reader = controllers.find(
    ({ mailbox, replyDomain }) =>
      plain !== undefined && (plain === mailbox || plain.endsWith(`@${replyDomain}`)),
  );
  if (!reader) return [];
  const problem = `"${forwardTo}" comes back to the desk as mail to controllers/${reader.id}, wanted a mailbox that it does not read`;
  return [{ path: ['other', 'forwardTo'], problem }];
};
