import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import validate from 'asl-validator';
import {
  definition,
  inEachSystem,
  resource,
  StartAt,
  type State,
  States,
} from './state-machine.ts';

const all = { ...States, ...inEachSystem };
const tasks = Object.entries(all).filter(([, { Type }]) => Type === 'Task');
const waits = tasks.filter(([, { Resource }]) => Resource?.endsWith('.waitForTaskToken'));
const retried = ({ MaxAttempts }: State['Retry'][number]) => MaxAttempts > 0;
const FOR_THE_PERSON = ['Ask for particulars', 'Ask for proof', 'Remind of proof'];

describe('the state machine', () => {
  it('is accepted by the validator of Amazon States Language', () => {
    const { isValid, errors } = validate(definition);
    assert.ok(isValid, JSON.stringify(errors));
  });

  it('is of the standard type, is traced, and logs no data of an execution', () => {
    assert.notEqual(resource?.Properties.StateMachineType, 'EXPRESS');
    assert.equal(resource?.Properties.TracingConfiguration.Enabled, true);
    assert.equal(resource?.Properties.LoggingConfiguration.IncludeExecutionData, false);
  });
});

describe('what can go wrong', () => {
  for (const [name, { Retry }] of tasks) {
    const own = waits.some(([wait]) => wait === name) ? 'States.TaskFailed' : 'States.ALL';
    it(`${name} is tried six times more, in about two minutes`, () => {
      assert.ok(Retry.some(({ ErrorEquals }) => ErrorEquals.includes(own)));
      for (const { IntervalSeconds, MaxAttempts, BackoffRate } of Retry.filter(retried))
        assert.deepEqual([IntervalSeconds, MaxAttempts, BackoffRate], [2, 6, 2]);
    });

    it(`${name} is not tried again where its letter may not be sent`, () => {
      const first = Retry.find(({ ErrorEquals }) =>
        ErrorEquals.some((error) => ['LetterWithheldError', own].includes(error)),
      );
      assert.deepEqual([first?.ErrorEquals, first?.MaxAttempts], [['LetterWithheldError'], 0]);
    });
  }

  for (const [name, { Type, Catch }] of Object.entries(States))
    if (['Task', 'Map'].includes(Type) && name !== 'Hand to a person')
      it(`${name} is handed to a person in the end`, () => {
        const last = Catch.at(-1);
        assert.deepEqual([last?.ErrorEquals, last?.Next], [['States.ALL'], 'Hand to a person']);
      });

  it('in a data system is handed to a person, while the other systems go on', () => {
    const [caught] = inEachSystem['Fulfil in the system']?.Catch ?? [];
    assert.deepEqual(
      [caught?.ErrorEquals, caught?.Next],
      [['States.ALL'], 'Hand the system to a person'],
    );
  });

  it('does not end a wait for an operator: it has no time-out', () => {
    for (const [name, { TimeoutSecondsPath, TimeoutSeconds }] of waits)
      if (!FOR_THE_PERSON.includes(name))
        assert.deepEqual([TimeoutSecondsPath, TimeoutSeconds], [undefined, undefined], name);
  });

  for (const [name, seconds, next] of [
    ['Ask for particulars', 'secondsForParticulars', 'Look at the request'],
    ['Ask for proof', 'secondsToReminder', 'Remind of proof'],
    ['Remind of proof', 'secondsAfterReminder', 'Propose refusal'],
  ] as const)
    it(`${name} waits as long as was reckoned before, then goes on with ${next}`, () => {
      const state = States[name];
      assert.equal(state?.TimeoutSecondsPath, `$.look.${seconds}`);
      const [timedOut] = state?.Catch ?? [];
      assert.deepEqual([timedOut?.ErrorEquals, timedOut?.Next], [['States.Timeout'], next]);
      assert.ok(!state.Retry.some(({ ErrorEquals }) => ErrorEquals.includes('States.ALL')));
    });
});

/** Where a state leads, one way or another. */
const leadsTo = ({ Next, Default, Choices, Catch }: State): string[] =>
  [Next, Default, ...[...Choices, ...Catch].map((each) => each.Next)].filter(
    (next) => next !== undefined,
  );
const reachable = (from: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const next of leadsTo(all[from] ?? assert.fail(`no state ${from}`))) reachable(next, seen);
  return seen;
};

describe('the path', () => {
  it('leads from the start to every state', () =>
    assert.deepEqual([...reachable(StartAt)].sort(), Object.keys(States).sort()));

  it('leads from every state to the end, and has no other end', () => {
    for (const name of Object.keys(States)) assert.ok(reachable(name).has('Closed'), name);
    const ends = Object.entries(States).filter(([, state]) => leadsTo(state).length === 0);
    assert.deepEqual(
      ends.map(([name, { Type }]) => [name, Type]),
      [['Closed', 'Succeed']],
    );
  });

  it('comes to the end only by closing the request', () => {
    const before = Object.entries(States).filter(([, state]) => leadsTo(state).includes('Closed'));
    assert.deepEqual(
      before.map(([name]) => name),
      ['Close the request'],
    );
  });

  for (const wait of [
    ...['Ask for particulars', 'Ask for proof', 'Remind of proof', 'Propose refusal'],
    'Ask the responsible person',
  ])
    it(`of "${wait}", once answered, leads back to the look: what is asked may be corrected meanwhile`, () =>
      assert.equal(States[wait]?.Next, 'Look at the request'));

  it('of a failure is a person, whose answer leads back to the acknowledgement: one that failed is still sent', () =>
    assert.deepEqual(leadsTo(States['Hand to a person'] ?? assert.fail()), ['Acknowledge']));
});

describe('what a step is given', () => {
  for (const [name, { Parameters }] of tasks)
    it(`${name}: ids and fixed words, nothing else of the execution`, () => {
      const given = JSON.stringify(Parameters).match(/"\$[^"]*"/g) ?? [];
      const ids = ['"$.requestId"', '"$.system"', '"$$.Task.Token"'];
      assert.deepEqual(
        given.filter((each) => !ids.includes(each)),
        [],
      );
    });
});
