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
    return [...ofFields, ...ofItself, ...withOthers].map(
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
