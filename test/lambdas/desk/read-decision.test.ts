import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { readDecision } from '../../../lambdas/desk/read-decision.ts';
import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import { InvalidInputError } from '../../../lambdas/request/errors.ts';
import { startDesks } from '../../support/desk.ts';
import { register, verify } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);
const requestId = 'BJQ-7K2M-9QXD-4TWA';

const problemsOf = (input: unknown): readonly string[] => {
  try {
    readDecision(input);
  } catch (error) {
    assert.ok(error instanceof InvalidInputError);
    return error.problems;
  }
  return [];
};

describe('a decision from outside', () => {
  it('is read with its id as people type it', () =>
    assert.deepEqual(
      readDecision({ requestId: ' bjq-7k2m-9qxd-4twa', on: 'refusal', decision: 'refuse' }),
      { requestId, on: 'refusal', decision: 'refuse' },
    ));

  for (const [name, input, problems] of [
    ['no object', 'refuse', ['decision']],
    ['nothing', undefined, ['decision']],
    ['an unknown matter', { requestId, on: 'everything' }, ['on']],
    [
      'three faults',
      { requestId: 'x', on: 'refusal', decision: 'maybe', reason: 'x' },
      ['requestId', 'decision', 'decision'],
    ],
    [
      'an unknown kind',
      { requestId, on: 'what-is-asked', kinds: ['access', 'everything'] },
      ['kinds.1'],
    ],
    [
      'an unknown language',
      { requestId, on: 'what-is-asked', kinds: ['access'], language: 'de' },
      ['language'],
    ],
    [
      'a language for a letter that nobody gets',
      { requestId, on: 'what-is-asked', kinds: [], language: 'ru' },
      ['language'],
    ],
    [
      'a refusal without a ground',
      { requestId, on: 'decision', kind: 'access', decision: 'refuse' },
      ['ground'],
    ],
    [
      'an unknown ground',
      { requestId, on: 'decision', kind: 'access', decision: 'refuse', ground: 'mood' },
      ['ground'],
    ],
  ] as const)
    it(`that has ${name} is refused with all that is wrong`, () =>
      assert.deepEqual(
        problemsOf(input).map((problem) => problem.split(':')[0]),
        problems,
      ));

  it('on a kind that nobody asked for is refused, and nothing is recorded', async () => {
    const desk = await desks.open();
    const waiting = [{ on: 'decision' as const, taskToken: 't', since: desk.clock() }];
    const id = await verify(desk, { waiting });
    const before = await desk.requests.get(id);
    const decision = { requestId: id, on: 'decision', kind: 'deletion', decision: 'grant' };
    await assert.rejects(takeDecision(desk)(decision), {
      name: 'InvalidInputError',
      message: 'kind: deletion is not asked, wanted one of access',
    });
    assert.deepEqual(await desk.requests.get(id), before);
  });
});

describe('starting the workflow again', () => {
  it('makes a new run each time, from any status', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    const again = { requestId: id, on: 'workflow', decision: 'start-again' };
    await takeDecision(desk)(again);
    await takeDecision(desk)(again);
    assert.deepEqual(desk.workflow.calls, [`${id} 2`, `${id} 3`]);
  });
});
