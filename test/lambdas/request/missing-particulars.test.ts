import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Particular } from '../../../lambdas/request/controller.ts';
import { missingParticulars } from '../../../lambdas/request/missing-particulars.ts';

describe('what is missing', () => {
  const letter = { subject: 's', text: 't' };
  const wants = (...needs: Particular[]) => ({
    particulars: [{ kind: 'withdrawal' as const, needs, id: 'BJQ-3', clause: '8' }],
  });
  const policy = wants('fullName', 'phone', 'contact', 'dataConcerned');
  const contactOnly = wants('contact');

  it('is all that a kind needs and the letter does not say', () =>
    assert.deepEqual(missingParticulars(policy, ['withdrawal'], { ...letter, fullName: 'Ә Ә' }), [
      'phone',
      'contact',
      'dataConcerned',
    ]));

  for (const contact of [{ email: 'a@example.kz' }, { postalAddress: 'Алматы' }])
    it(`a contact is ${Object.keys(contact)}`, () =>
      assert.deepEqual(
        missingParticulars(contactOnly, ['withdrawal'], { ...letter, ...contact }),
        [],
      ));

  it('is an IIN with a wrong check digit, wanted or not, until a right one comes', () => {
    const mistyped = { ...letter, email: 'a@example.kz', iin: '900101000001', iinIsRight: false };
    const right = { ...mistyped, iin: '900101000008', iinIsRight: true };
    for (const wanting of [contactOnly, wants('contact', 'iin')]) {
      assert.deepEqual(missingParticulars(wanting, ['withdrawal'], mistyped), ['iin']);
      assert.deepEqual(missingParticulars(wanting, ['withdrawal'], right), []);
    }
    assert.deepEqual(missingParticulars(contactOnly, ['access'], mistyped), []);
  });

  it('is nothing where no kind asked for wants particulars', () =>
    assert.deepEqual(missingParticulars(policy, ['access'], letter), []));
});
