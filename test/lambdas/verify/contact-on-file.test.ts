import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import type { DataSystem, Identifiers } from '../../../lambdas/request/data-system.ts';
import { contactOnFile } from '../../../lambdas/verify/contact-on-file.ts';

type Person = { readonly key: string } & Identifiers;

/** A shop that knows these people, by any identifier that fits. */
const shopOf = (people: readonly Person[]) => {
  const system = {
    find: async (by: Identifiers) =>
      people.filter((person) =>
        (['email', 'phone', 'iin'] as const).some((name) => by[name] && by[name] === person[name]),
      ),
  } as unknown as DataSystem;
  return contactOnFile((_controller, _system, work) => work(system));
};
const letter = { subject: 's', text: 't' };
const aigerim = {
  key: '1',
  email: 'aigerim@example.kz',
  phone: '+77010000001',
  iin: '900101000008',
};
const erlan = { key: '2', email: 'Erlan@Example.kz', phone: '+77010000002' };
const noMail = { key: '3', phone: '+77010000003' };
const shop = shopOf([aigerim, erlan, noMail]);

describe('whose mailbox is to be proven', () => {
  for (const [who, by, mailbox] of [
    ['the sender’s, where it is on file', { email: 'aigerim@example.kz' }, 'aigerim@example.kz'],
    [
      'the sender’s, though the letter names another’s telephone',
      { email: 'aigerim@example.kz', phone: erlan.phone },
      'aigerim@example.kz',
    ],
    [
      'the one on file, where a letter from elsewhere names the telephone',
      { email: 'new@example.com', phone: aigerim.phone },
      'aigerim@example.kz',
    ],
    [
      'the one on file, where it names the IIN',
      { email: 'new@example.com', iin: aigerim.iin },
      'aigerim@example.kz',
    ],
    ['the one on file in small letters', { phone: erlan.phone }, 'erlan@example.kz'],
    [
      'the sender’s own, where the letter names two people: nothing of theirs is found by it',
      { email: 'new@example.com', phone: erlan.phone, iin: aigerim.iin },
      'new@example.com',
    ],
    [
      'the sender’s own, where nobody is known',
      { email: 'new@example.com', phone: '+77019999999' },
      'new@example.com',
    ],
    [
      'the sender’s own, where the person has no mailbox on file',
      { email: 'new@example.com', phone: noMail.phone },
      'new@example.com',
    ],
  ] as const)
    it(who, async () => assert.equal(await shop(bazarjoq, { ...letter, ...by }), mailbox));

  for (const [who, by] of [
    ['without a sender and on file', {}],
    ['without a sender and without a mailbox on file', { phone: noMail.phone }],
  ] as const)
    it(`nobody’s ${who}: a person has to find a way`, () =>
      assert.rejects(shop(bazarjoq, { ...letter, ...by }), { name: 'NobodyToAskError' }));
});
