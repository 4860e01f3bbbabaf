import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kdv } from '../../controllers/kdv/controller.ts';

describe('what the policy of KDV Kazakhstan promises', () => {
  it('has its own site, prefix and reply domain, and asks for no subject', () => {
    assert.deepEqual(kdv.sites, ['https://kdvonline.kz']);
    assert.equal(kdv.prefix, 'KDV');
    assert.equal(kdv.replyDomain, 'jauap.kdvonline.kz');
    assert.deepEqual([kdv.subjects, kdv.particulars], [[], []]);
  });

  it('KDV-1: a claim is answered within five working days, clause 8.1', () => {
    const [term, ...more] = kdv.terms;
    assert.deepEqual(
      [term?.id, term?.kinds, term?.amount, term?.unit, term?.from],
      ['KDV-1', ['claim'], 5, 'working-days', 'receipt'],
    );
    assert.match(term?.source.en ?? '', /clause 8\.1/);
    assert.deepEqual(more, []);
  });

  it('KDV-2: data are blocked from the application on, for the time of the check', () => {
    assert.deepEqual(kdv.blockWhileChecking, ['blocking', 'correction', 'deletion']);
  });

  it('KDV-5: questions go to the mailbox or the telephone', () => {
    assert.deepEqual([kdv.mailbox, kdv.phone], ['info@kdvonline.kz', '+7-727-317-20-44']);
  });

  it('KDV-6: advertising rests on consent alone, clauses 4.1.10 and 4.1.11', () => {
    const advertising = kdv.purposes.filter(({ name }) => /4\.1\.1[01]/.test(name.en));
    assert.deepEqual(
      advertising.map(({ id }) => id),
      ['marketing'],
    );
    for (const { legalBasis } of advertising)
      assert.match(legalBasis.en, /^Your consent .*clauses 4\.1\.10 and 4\.1\.11/);
  });

  it('data go to couriers, post, telecommunications and state bodies only, clauses 5.2 and 5.3', () =>
    assert.deepEqual(
      kdv.recipients.map(({ id, name }) => [id, /\(clause (5\.\d)\)/.exec(name.en)?.[1]]),
      [
        ['couriers', '5.2'],
        ['post', '5.2'],
        ['telecom', '5.2'],
        ['state-bodies', '5.3'],
      ],
    ));
});
