import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alser } from '../../controllers/alser/controller.ts';

describe('what the policy of Alser promises', () => {
  it('has its own site, prefix and reply domain, and asks for no subject', () => {
    assert.deepEqual(alser.sites, ['https://alser.kz']);
    assert.equal(alser.prefix, 'ALS');
    assert.equal(alser.replyDomain, 'jauap.alser.kz');
    assert.deepEqual([alser.subjects, alser.particulars], [[], []]);
  });

  it('ALS-1: letters can be refused by e-mail or by post, clause 4.2', () => {
    assert.equal(alser.mailbox, 'Shop@Alser.kz'.toLowerCase());
    assert.match(alser.postalAddress?.kk ?? '', /Алматы.*Сүйінбай даңғылы, 2/);
    const letters = alser.purposes.find(({ id }) => id === 'marketing');
    assert.match(letters?.storage.kk ?? '', /^Хат алудан бас тарт.*4\.2-тармағы/);
  });

  it('ALS-2: advertising says that it comes at most once a day by letter and by SMS, clause 4.1.10', () => {
    const letters = alser.purposes.find(({ id }) => id === 'marketing');
    assert.match(letters?.name.kk ?? '', /күніне бір хаттан және бір SMS.*4\.1\.10/);
  });

  it('ALS-3: a claim is answered within 30 calendar days, clause 8.2', () => {
    const [term, ...more] = alser.terms;
    assert.deepEqual(
      [term?.id, term?.kinds, term?.amount, term?.unit, term?.from],
      ['ALS-3', ['claim'], 30, 'calendar-days', 'receipt'],
    );
    assert.match(term?.source.en ?? '', /clause 8\.2/);
    assert.deepEqual(more, []);
  });

  it('ALS-4: data are blocked for the time of the check', () => {
    assert.deepEqual(alser.blockWhileChecking, ['blocking', 'correction', 'deletion']);
  });

  it('ALS-6: support works every day from 9 to 20; the week of deadlines stays Monday to Friday', () => {
    assert.deepEqual(alser.hours, {
      kk: 'дүйсенбі – жексенбі, 9:00–20:00',
      ru: 'понедельник – воскресенье, 9:00–20:00',
      en: 'Monday to Sunday, 9:00–20:00',
    });
    assert.equal(alser.week, 5);
  });

  it('data go to couriers, post, telecommunications and state bodies only, clauses 5.2 and 5.3', () =>
    assert.deepEqual(
      alser.recipients.map(({ id, name }) => [id, /\(clause (5\.\d)\)/.exec(name.en)?.[1]]),
      [
        ['couriers', '5.2'],
        ['post', '5.2'],
        ['telecom', '5.2'],
        ['state-bodies', '5.3'],
      ],
    ));
});
