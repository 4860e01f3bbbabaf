import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controllers } from '../../controllers/all.ts';
import { bazarjoq } from '../../controllers/bazarjoq/controller.ts';
import { bilal } from '../../controllers/bilal/controller.ts';
import { kdv } from '../../controllers/kdv/controller.ts';
import type { Controller } from '../../lambdas/request/controller.ts';
import { InvalidControllersError, readControllers } from '../../lib/read-controllers.ts';
import { MISTAKES } from './controller-mistakes.ts';

/** A mistake as it would be typed: in a copy, at a path. No value: the field is left out. */
const mistake = (controller: Controller, path: string, value?: unknown): Controller => {
  const copy = structuredClone(controller);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at: object = copy;
  for (const step of steps) at = Reflect.get(at, step);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
};

const problemsOf = (...all: readonly Controller[]): readonly string[] => {
  try {
    readControllers(all);
    return [];
  } catch (error) {
    if (error instanceof InvalidControllersError) return error.problems;
    throw error;
  }
};

describe('configuration of the companies', () => {
  it('is taken as it is where nothing is wrong', () =>
    assert.equal(readControllers(controllers), controllers));

  for (const [what, path, value, said] of MISTAKES)
    it(`with ${what} is refused, naming file and field`, () =>
      assert.deepEqual(problemsOf(mistake(bazarjoq, path, value)), [
        `controllers/bazarjoq/${said}`,
      ]));

  for (const [field, file] of [
    ['mailbox', 'addresses'],
    ['replyDomain', 'addresses'],
    ['prefix', 'controller'],
  ] as const)
    it(`of two companies with one ${field} is refused`, () =>
      assert.deepEqual(problemsOf(bilal, mistake(kdv, field, bilal[field])), [
        `controllers/kdv/${file}.ts: ${field}: "${bilal[field]}" is also that of controllers/bilal, wanted its own`,
      ]));

  for (const forwardTo of [
    `${bilal.mailbox}`,
    `${bilal.mailbox}`.replace('@', '+shop@'),
    `x@${bilal.replyDomain}`,
    `${kdv.mailbox ?? `y@${kdv.replyDomain}`}`,
  ])
    it(`that forwards mail to where the desk reads it is refused: ${forwardTo}`, () => {
      const [problem, ...others] = problemsOf(bilal, mistake(kdv, 'other.forwardTo', forwardTo));
      assert.deepEqual(others, []);
      assert.ok(
        problem?.startsWith(`controllers/kdv/requests.ts: other.forwardTo: "${forwardTo}"`),
      );
      assert.match(problem ?? '', /comes back to the desk as mail to controllers\/(bilal|kdv)/);
    });

  it('that forwards mail to a mailbox written in capitals is refused', () =>
    assert.match(
      problemsOf(mistake(kdv, 'other.forwardTo', 'Support@kdv.example')).join(),
      /other\.forwardTo: got "Support@kdv\.example", wanted lower case/,
    ));

  it('that forwards mail to another mailbox is taken', () =>
    assert.deepEqual(
      problemsOf(bilal, mistake(kdv, 'other.forwardTo', 'support@kdv.example')),
      [],
    ));

  it('of one company listed twice is refused', () =>
    assert.equal(
      problemsOf(bilal, bilal)[0],
      'controllers/bilal/controller.ts: id: "bilal" is also that of controllers/bilal, wanted its own',
    ));

  it('names controller.ts where the company has no file for the field', () =>
    assert.deepEqual(problemsOf(mistake(kdv, 'kept')), [
      'controllers/kdv/controller.ts: kept: missing, wanted array',
    ]));

  it('is refused with all that is wrong, in one message', () => {
    const wrong = mistake(mistake(bilal, 'terms.0.amount', 0), 'name.en');
    const message = new InvalidControllersError(problemsOf(wrong, mistake(kdv, 'prefix', 'BIL')))
      .message;
    assert.equal(
      message,
      [
        'the controllers cannot be deployed:',
        '- controllers/bilal/addresses.ts: name.en: missing, wanted string',
        '- controllers/bilal/terms.ts: terms[0].amount: got 0, wanted at least 1',
        '- controllers/kdv/controller.ts: prefix: "BIL" is also that of controllers/bilal, wanted its own',
      ].join('\n'),
    );
  });
});
