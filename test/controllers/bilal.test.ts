import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bilal } from '../../controllers/bilal/controller.ts';

describe('what the policy of Bilal promises', () => {
  it('has three sites and one mailbox', () => {
    assert.deepEqual(bilal.sites, ['https://lulla.kz', 'https://lunafresh.kz', 'https://bilal.kz']);
    assert.equal(bilal.mailbox, 'info@bilal.kz');
    assert.equal(bilal.prefix, 'BIL');
    assert.equal(bilal.replyDomain, 'jauap.bilal.kz');
  });

  it('BIL-1: mailings can be refused at the mailbox or by telephone, clause 1.1.7', () => {
    assert.equal(bilal.mailbox, 'info@bilal.kz');
    assert.equal(bilal.phone, '+7 777 111 3 111');
    const mailings = bilal.purposes.find(({ id }) => id === 'marketing');
    assert.match(mailings?.storage.kk ?? '', /^Таратылымнан бас тарт.*1\.1\.7-тармағы/);
    const told = bilal.recipients.filter(({ tellOn }) => tellOn.includes('optout'));
    assert.deepEqual(
      told.map(({ id }) => id),
      ['contractors', 'affiliates'],
    );
  });

  it('BIL-2: an opt-out has 24 hours on working days, most of which are left for the proof', () => {
    const term = bilal.terms.find(({ id }) => id === 'BIL-2');
    assert.deepEqual(
      [term?.kinds, term?.amount, term?.unit, term?.from],
      [['optout'], 24, 'hours-on-working-days', 'receipt'],
    );
    assert.match(term?.source.en ?? '', /clause 1\.1\.7/);
    assert.equal(bilal.proof.leaveBeforeDue, 'PT4H');
  });

  it('BIL-4: data are blocked while it is checked whether they are wrong or handled unlawfully', () => {
    assert.deepEqual(bilal.blockWhileChecking, ['blocking', 'correction', 'deletion']);
  });

  it('BIL-5: a claim is answered within 30 calendar days, clause 6.2', () => {
    const term = bilal.terms.find(({ id }) => id === 'BIL-5');
    assert.deepEqual(
      [term?.kinds, term?.amount, term?.unit, term?.from],
      [['claim'], 30, 'calendar-days', 'receipt'],
    );
    assert.match(term?.source.en ?? '', /clause 6\.2 /);
  });

  it('BIL-6: questions on the policy go to the mailbox or the telephone', () => {
    assert.deepEqual([bilal.mailbox, bilal.phone], ['info@bilal.kz', '+7 777 111 3 111']);
  });

  it('BIL-8: the edition is named; the one we have bears no date', () => {
    assert.deepEqual(bilal.policy, { url: 'https://bilal.kz', edition: 'undated' });
  });

  it('asks for no subject and no particulars', () => {
    assert.deepEqual([bilal.subjects, bilal.particulars], [[], []]);
  });
});
