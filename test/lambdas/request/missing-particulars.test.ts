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

  it('is nothing where no kind asked for wants particulars', () =>
    assert.deepEqual(missingParticulars(policy, ['access'], letter), []));
});
