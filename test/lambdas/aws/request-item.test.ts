import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { fromItem, toItem } from '../../../lambdas/aws/request-item.ts';
import type { Request } from '../../../lambdas/request/request.ts';
import { isOpen } from '../../../lambdas/request/request.ts';
import { inEveryStatus } from '../../support/every-status.ts';

/** Every field that some requests do not have, at any depth. */
const OPTIONAL = new Set([
  ...['contact', 'proven', 'written', 'ground', 'exported', 'byHand', 'facts', 'copy', 'told'],
]);
const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(without);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => !OPTIONAL.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner)]));
};

describe('an item of the table', () => {
  for (const request of Object.values(inEveryStatus())) {
    it(`gives back the same ${request.status} request, every field of it`, () =>
      assert.deepEqual(fromItem(toItem(request)), request));

    it(`gives back a ${request.status} request that lacks what it may lack`, () => {
      const bare = without({ ...request, contact: undefined }) as Request;
      // The proof of an asked request is no optional field, but its digest of a contact has the same name.
      const whole =
        'proof' in bare && 'proof' in request ? { ...bare, proof: request.proof } : bare;
      assert.deepEqual(fromItem(toItem(whole)), whole);
    });

    it(`of a ${request.status} request is ${isOpen(request) ? '' : 'not '}in the index of open ones`, () =>
      assert.equal(unmarshall(toItem(request)).openOf, isOpen(request) ? 'bazarjoq' : undefined));
  }

  for (const [stored, because, why] of [
    [{}, 'unsure', 'unsure'],
    [{ mayAcknowledge: false }, 'BJQ-1', 'may-not-acknowledge'],
    [{ mayAcknowledge: false }, 'too-many-from-one-contact', 'too-many-from-one-contact'],
    [{ mayAcknowledge: false, contact: undefined }, 'unsure', 'no-sender'],
  ] as const)
    it(`that was received without a kind, before such had a status of their own, is unclear: ${why}`, () => {
      const { why: _, ...item } = unmarshall(toItem(inEveryStatus().unclear));
      const [event] = item.history.events;
      const events = [{ ...event, facts: { ...event.facts, because } }];
      const before = {
        ...item,
        status: 'received',
        ...stored,
        history: { ...item.history, events },
      };
      const read = fromItem(marshall(before, { removeUndefinedValues: true }));
      assert.deepEqual([read.status, read.kinds], ['unclear', []]);
      assert.equal('why' in read && read.why, why);
      assert.deepEqual(fromItem(toItem(read)), read);
    });

  const { unclear: _, received: __, closed: ___, ...later } = inEveryStatus();
  for (const request of Object.values(later))
    it(`of a ${request.status} request that asks nothing is refused`, () =>
      assert.throws(
        () => fromItem(marshall({ ...unmarshall(toItem(request)), kinds: [] })),
        /wrong are: kinds/,
      ));

  it('that cannot be read is refused by the names of its fields, without their values', () => {
    const item = unmarshall(toItem(inEveryStatus().received));
    const spoilt = {
      ...item,
      receivedAt: 'aigerim@example.kz',
      kinds: ['access', '+7 701 234 56 78'],
      history: { ...item.history, events: [{ what: 'Aigerim' }] },
    };
    const read = () => fromItem(marshall(spoilt));
    assert.throws(read, /kinds\.1 .*receivedAt .*history\.events\.0\.at/);
    assert.throws(read, ({ message, stack }: Error) => !/aigerim|701/i.test(message + stack));
  });

  it('of a status that nobody knows is refused', () =>
    assert.throws(
      () => fromItem(marshall({ ...unmarshall(toItem(inEveryStatus().closed)), status: 'lost' })),
      /wrong are: status/,
    ));
});
