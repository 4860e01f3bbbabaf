import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operate } from '../../../lambdas/desk/operate.ts';
import { orderOf } from '../../../local/desk-orders.ts';

const ID = 'BJQ-7K2M-9QXD-4TWA';
const answering = operate({
  list: async () => 'list',
  show: async (id) => `show ${id}`,
  reveal: async (id) => `reveal ${id}`,
  erase: async (id) => `erase ${id}`,
  allowLetters: async (id) => `allow-letters ${id}`,
  listAside: async ({ controller, day = 'now', after = 'start' }) =>
    `aside ${controller} ${day} ${after}`,
  revealAside: async (controller, name) => `aside ${controller} ${name}`,
  registerAside: async (controller, name) => `register ${controller} ${name}`,
  decide: async (decision) => decision,
});

describe('the door of the desk', () => {
  for (const verb of ['show', 'reveal', 'erase', 'allow-letters'] as const)
    it(`"${verb} ID" does that and nothing else, with the id as people type it`, async () =>
      assert.equal(await answering(orderOf([verb, ID.toLowerCase()], {})), `${verb} ${ID}`));

  it('"list" lists', async () => assert.equal(await answering(orderOf(['list'], {})), 'list'));

  const NAME = 'ab'.repeat(32);
  for (const [words, options, done] of [
    [['aside', 'bazarjoq'], {}, 'aside bazarjoq now start'],
    [['aside', 'bazarjoq'], { day: '2026-03-06' }, 'aside bazarjoq 2026-03-06 start'],
    [
      ['aside', 'bazarjoq'],
      { day: '2026-03-06', after: NAME },
      `aside bazarjoq 2026-03-06 ${NAME}`,
    ],
    [['aside', 'bazarjoq', NAME], {}, `aside bazarjoq ${NAME}`],
    [['aside', 'bazarjoq', NAME], { register: true }, `register bazarjoq ${NAME}`],
  ] as const)
    it(`"${words.join(' ').slice(0, 20)} ${JSON.stringify(options)}" is about mail that opened no request`, async () =>
      assert.equal(await answering(orderOf(words, options)), done));

  it('"aside" without a controller, --register without a name, or --day with one is not understood', () => {
    for (const [words, options] of [
      [['aside'], {}],
      [['aside', 'bazarjoq'], { register: true }],
      [['aside', 'bazarjoq', NAME], { day: '2026-03-06' }],
      [['aside', 'bazarjoq', NAME], { after: NAME }],
    ] as const)
      assert.throws(() => orderOf(words, options), { name: 'WrongUsageError' });
  });

  it('"decide ID" hands on what was decided', async () =>
    assert.deepEqual(
      await answering(orderOf(['decide', ID], { on: 'refusal', decision: 'refuse' })),
      { requestId: ID, on: 'refusal', decision: 'refuse' },
    ));

  for (const [options, said] of [
    [
      { kinds: 'access, deletion', language: 'ru' },
      { kinds: ['access', 'deletion'], language: 'ru' },
    ],
    [{ on: 'what-is-asked', kinds: 'access' }, { kinds: ['access'] }],
    [{ kinds: 'none' }, { kinds: [] }],
    [{ 'no-request': true }, { kinds: [] }],
  ] as const)
    it(`"decide ID ${JSON.stringify(options)}" says what a letter asks`, async () =>
      assert.deepEqual(await answering(orderOf(['decide', ID], options)), {
        ...{ requestId: ID, on: 'what-is-asked', ...said },
      }));

  for (const [options, wanted] of [
    [{}, /^wanted one of/],
    [{ language: 'ru' }, /^wanted one of/],
    [{ kinds: 'access', 'no-request': true }, /^got --kinds and --no-request, wanted one of them/],
  ] as const)
    it(`"decide ID ${JSON.stringify(options)}" is not understood, and the usage is said`, () =>
      assert.throws(() => orderOf(['decide', ID], options), {
        name: 'WrongUsageError',
        message: wanted,
      }));

  for (const order of [
    { do: 'erase' },
    { do: 'erase', requestId: 'all' },
    { do: 'forget' },
    { do: 'list-aside', controller: 'bazarjoq', day: 'today' },
    { do: 'list-aside', controller: 'bazarjoq', after: 'ab'.repeat(32) },
    'erase',
  ])
    it(`stays shut to ${JSON.stringify(order)}, and says what was wanted`, () =>
      assert.rejects(answering(order), {
        name: 'InvalidInputError',
        message: /wanted \{ do: list \}, \{ do: show, reveal, erase or allow-letters, requestId \}/,
      }));
});
