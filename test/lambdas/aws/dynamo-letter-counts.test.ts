import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { dynamoLetterCounts } from '../../../lambdas/aws/dynamo-letter-counts.ts';
import type { Digest } from '../../../lambdas/request/ids.ts';
import { requestIdOf } from '../../../lambdas/request/ids.ts';
import { CAPS_OF_MAILBOX, CAPS_OF_REQUEST } from '../../../lambdas/request/letter-caps.ts';
import { START, startDesks } from '../../support/desk.ts';

const desks = await startDesks();
after(desks.stop);
const MAILBOX = 'a1'.repeat(32) as Digest;
const [{ letters: OF_REQUEST } = { letters: 0 }] = CAPS_OF_REQUEST;
const [{ letters: TO_MAILBOX } = { letters: 0 }] = CAPS_OF_MAILBOX;
const id = requestIdOf('BJQ', 'one');
const at = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000).toISOString();

describe('the count of letters', () => {
  it('gives so many places to a request and none more, until the first are older', async () => {
    const { letterCounts } = await desks.open();
    for (let letter = 0; letter < OF_REQUEST; letter++)
      assert.equal(await letterCounts.take(MAILBOX, { id, at: START }), 'taken');
    assert.equal(await letterCounts.take(MAILBOX, { id, at: at(9) }), 'too-many-of-request');
    assert.equal(await letterCounts.take(MAILBOX, { id, at: at(10) }), 'taken');
  });

  it('counts the letters of all requests to a mailbox, and of each mailbox apart', async () => {
    const { letterCounts } = await desks.open();
    const next = (number: number) => ({ id: requestIdOf('BJQ', `${number}`), at: START });
    for (let letter = 0; letter < TO_MAILBOX; letter++)
      assert.equal(await letterCounts.take(MAILBOX, next(letter)), 'taken');
    assert.equal(await letterCounts.take(MAILBOX, next(99)), 'too-many-to-mailbox');
    assert.equal(await letterCounts.take('b2'.repeat(32) as Digest, next(99)), 'taken');
  });

  it('counts forwarded messages as well, which belong to no request', async () => {
    const { letterCounts, items } = await desks.open();
    for (const minute of [0, 1])
      assert.equal(await letterCounts.take(MAILBOX, { at: at(minute) }), 'taken');
    const [item] = await items();
    assert.deepEqual(item?.letters, [{ at: at(0) }, { at: at(1) }]);
  });

  it('gives the last place to one letter only, of those at the same moment', async () => {
    const { letterCounts } = await desks.open();
    const free = 3;
    for (let letter = 0; letter < OF_REQUEST - free; letter++)
      await letterCounts.take(MAILBOX, { id, at: START });
    const takers = Array.from({ length: 8 }, () => letterCounts.take(MAILBOX, { id, at: START }));
    const taken = (await Promise.all(takers)).filter((place) => place === 'taken');
    assert.equal(taken.length, free);
  });

  it('keeps only what still counts, under a digest, and says when it can be deleted', async () => {
    const { letterCounts, items } = await desks.open();
    await letterCounts.take(MAILBOX, { id, at: START });
    await letterCounts.take(MAILBOX, { id, at: at(599) });
    await letterCounts.take(MAILBOX, { id, at: at(601) });
    const [item, ...others] = await items();
    assert.deepEqual(others, []);
    assert.deepEqual(item, {
      pk: `LETTERS#${MAILBOX}`,
      version: 3,
      letters: [
        { id, at: at(599) },
        { id, at: at(601) },
      ],
      ttl: Date.parse(at(1201)) / 1000,
    });
  });

  it('begins anew where the table deleted the item between reading and writing', async () => {
    const { letterCounts, table } = await desks.open();
    await letterCounts.take(MAILBOX, { id, at: START });
    let reads = 0;
    /** The first read still finds it, in a version that is gone. */
    const late = Object.create(desks.dynamo, {
      send: {
        value: async (command: { input: { ConditionExpression?: string } }) => {
          const found = await desks.dynamo.send(command as never);
          if (command.input.ConditionExpression !== undefined || ++reads > 1) return found;
          const { Item } = found as { Item: Record<string, unknown> };
          return { Item: { ...Item, version: { N: '7' } } };
        },
      },
    });
    assert.equal(await dynamoLetterCounts(late, table).take(MAILBOX, { id, at: START }), 'taken');
    assert.equal(reads, 2);
  });

  it('fails where others are faster each time, and where the table cannot count: no place is given', async () => {
    const { table } = await desks.open();
    const refusing = (error: () => Error) =>
      Object.create(desks.dynamo, {
        send: {
          value: async (command: { input: { ConditionExpression?: string } }) => {
            if (command.input.ConditionExpression !== undefined) throw error();
            return {};
          },
        },
      });
    const { ConditionalCheckFailedException } = await import('@aws-sdk/client-dynamodb');
    const raced = () => new ConditionalCheckFailedException({ message: 'x', $metadata: {} });
    await assert.rejects(
      dynamoLetterCounts(refusing(raced), table).take(MAILBOX, { id, at: START }),
      { name: 'StaleRequestError', message: /16 times in a row/ },
    );
    const down = () => new Error('the table is down');
    await assert.rejects(
      dynamoLetterCounts(refusing(down), table).take(MAILBOX, { id, at: START }),
      /the table is down/,
    );
  });
});
