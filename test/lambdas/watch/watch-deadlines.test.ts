import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { keptDue } from '../../../lambdas/law/kept-due.ts';
import type { Kind } from '../../../lambdas/request/kinds.ts';
import type { Received } from '../../../lambdas/request/request.ts';
import { closed } from '../../../lambdas/request/transitions.ts';
import { composeMime } from '../../../lambdas/respond/compose-mime.ts';
import { tellOperators } from '../../../lambdas/watch/tell-operators.ts';
import { watchDeadlines } from '../../../lambdas/watch/watch-deadlines.ts';
import { startDesks } from '../../support/desk.ts';
import { register } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

/** A desk whose watch runs when it is told to, and what it said. */
const openWatch = async () => {
  const desk = await desks.open();
  const numbers: Record<string, number>[] = [];
  const needs = {
    ...desk,
    controllers: [desk.controller],
    metrics: (_: string, given: Readonly<Record<string, number>>) => {
      numbers.push({ ...given });
    },
    tell: tellOperators({ ...desk, mailbox: 'operators@example.com', composeMime }),
  };
  const open = (kind: Kind, patch: Partial<Received> = {}) => {
    const due = keptDue(desk.controller, { kinds: [kind], receivedAt: desk.clock() });
    return register(desk, { kinds: [kind], ...due, ...patch });
  };
  const watch = watchDeadlines(needs);
  /** Runs the watch at a moment and gives back what was announced by it. */
  const at = async (moment: string) => {
    desk.clock.set(moment);
    const before = desk.operators.announced.length;
    await watch();
    return desk.operators.announced.slice(before).map(({ text }) => text);
  };
  return { desk, needs, open, at, numbers };
};

describe('the watch of deadlines', () => {
  // A withdrawal of Friday 6 March 2026: 15 working days, until 24:00 of Thursday 2 April in Almaty.
  it('tells at half of the term, a working day and two hours before its end, and when it is late, once each', async () => {
    const { desk, open, at } = await openWatch();
    const { id } = await open('withdrawal');
    const told: string[][] = [];
    for (const moment of [
      '2026-03-19T10:00:00.000Z',
      '2026-03-20T10:00:00.000Z',
      '2026-03-21T10:00:00.000Z',
      '2026-04-01T18:59:00.000Z',
      '2026-04-01T19:00:00.000Z',
      '2026-04-02T16:59:00.000Z',
      '2026-04-02T17:00:00.000Z',
      '2026-04-02T19:00:00.000Z',
      '2026-04-03T19:00:00.000Z',
    ])
      told.push(await at(moment));
    assert.deepEqual(
      told.map((texts) => texts.join().split(':')[0]),
      [
        '',
        'Мерзімінің жартысы өтті',
        '',
        '',
        'Бір жұмыс күні қалды',
        '',
        'Екі сағат қалды',
        'Мерзімі өтіп кетті',
        '',
      ],
    );
    const { history } = await desk.requests.get(id);
    assert.deepEqual(
      history.events
        .filter(({ what }) => what === 'operators-told-of-deadline')
        .map(({ facts }) => facts?.notice),
      ['half-of-term', 'one-working-day-left', 'two-hours-left', 'late'],
    );
  });

  it('puts id, due date, rule and what it waits for into the digest, and nothing about the person', async () => {
    const { desk, open, at } = await openWatch();
    const { id } = await open('withdrawal');
    const [text = ''] = await at('2026-04-02T19:00:00.000Z');
    assert.match(text, new RegExp(`${id}: мерзімі 2026-04-02 24:00, негізі LAW-1`));
    const [mail] = desk.mailer.sent;
    // So that news of its delivery is not taken for that of a letter.
    assert.deepEqual(mail?.tags, { 'jauap-mail': 'digest', 'jauap-controller': 'bazarjoq' });
    assert.equal(mail?.to, 'operators@example.com');
    assert.doesNotMatch(text + (mail?.mail.text ?? ''), /aigerim/i);
  });

  it('a run that dies after telling and before marking tells again: nothing is lost', async () => {
    const { needs, desk, open, at } = await openWatch();
    await open('withdrawal');
    desk.clock.set('2026-04-02T19:00:00.000Z');
    const dying = { ...desk.requests, change: () => Promise.reject(new Error('killed')) };
    await assert.rejects(watchDeadlines({ ...needs, requests: dying })(), {
      name: 'WatchFailedError',
    });
    assert.equal((await at('2026-04-02T19:15:00.000Z')).length, 1);
    assert.equal((await at('2026-04-02T19:30:00.000Z')).length, 0);
  });

  it('what comes while a run tells is told by the next: the moment of the run counts, not that of the marking', async () => {
    const { needs, desk, open, at } = await openWatch();
    const { id } = await open('withdrawal');
    desk.clock.set('2026-04-02T18:59:59.000Z');
    const slow: typeof needs.tell = async (controller, due) => {
      desk.clock.set('2026-04-02T19:00:01.000Z');
      return needs.tell(controller, due);
    };
    await watchDeadlines({ ...needs, tell: slow })();
    const [late = ''] = await at('2026-04-02T19:15:00.000Z');
    assert.match(late, /Мерзімі өтіп кетті/);
    const { history } = await desk.requests.get(id);
    assert.equal(history.events.at(-1)?.facts?.notice, 'late');
  });

  it('one request that cannot be read keeps no other from being told of, and the run still fails loudly', async () => {
    const { needs, desk, open } = await openWatch();
    const broken = await open('withdrawal');
    const { id } = await open('withdrawal');
    desk.clock.set('2026-04-02T19:00:00.000Z');
    const get: typeof desk.requests.get = (asked) =>
      asked === broken.id ? Promise.reject(new RangeError('unreadable')) : desk.requests.get(asked);
    const run = watchDeadlines({ ...needs, requests: { ...desk.requests, get } })();
    await assert.rejects(run, { name: 'WatchFailedError', message: /1 things failed.*RangeError/ });
    assert.match(desk.operators.announced.at(-1)?.text ?? '', new RegExp(id));
  });

  it('while mail is down the topic tells, once and not with every run', async () => {
    const { desk, open, at } = await openWatch();
    await open('withdrawal');
    desk.mailer.failNext(5);
    assert.equal((await at('2026-04-02T19:00:00.000Z')).length, 1);
    assert.equal((await at('2026-04-02T19:15:00.000Z')).length, 0);
  });

  it('LAW-3: our own aim is called so, and no rule', async () => {
    const { desk, open, at } = await openWatch();
    await open('question');
    const [text = ''] = await at('2026-03-20T10:00:00.000Z');
    assert.match(text, /өз мақсатымыз/);
    assert.doesNotMatch(text, /негізі/);
    assert.equal(desk.controller.id, 'bazarjoq');
  });

  it('an answered request is not told of; a late one is counted until it is answered', async () => {
    const { desk, open, at, numbers } = await openWatch();
    const { id } = await open('withdrawal');
    const other = await open('withdrawal');
    await desk.requests.change(other.id, (now) =>
      closed(now, desk.clock(), 'no-request', 'operator'),
    );
    for (const moment of ['2026-04-02T19:00:00.000Z', '2026-05-02T05:00:00.000Z']) await at(moment);
    assert.deepEqual(
      numbers.map(({ Late }) => Late),
      [1, 1],
    );
    await desk.requests.change(id, (now) =>
      closed(now, desk.clock(), 'closed-by-hand', 'operator'),
    );
    await at('2026-05-03T05:00:00.000Z');
    assert.equal(numbers.at(-1)?.Late, 0);
  });

  it('counts what is due today, and all that is open once a day', async () => {
    const { open, at, numbers } = await openWatch();
    await open('withdrawal');
    await open('access');
    await at('2026-04-02T05:00:00.000Z');
    assert.deepEqual(numbers.at(-1), { Late: 0, DueToday: 1, CalendarUnconfirmed: 0 });
    await at('2026-04-02T19:10:00.000Z');
    assert.equal(numbers.at(-1)?.Open, 2);
  });

  it('from 1 October a next year without a confirmed calendar is an alarm', async () => {
    const { at, numbers } = await openWatch();
    await at('2026-09-30T18:59:00.000Z');
    await at('2026-09-30T19:00:00.000Z');
    assert.deepEqual(
      numbers.map(({ CalendarUnconfirmed }) => CalendarUnconfirmed),
      [0, 1],
    );
  });
});
