import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nlg } from '../../controllers/nlg/controller.ts';

describe('what the policy of NLG.KZ promises', () => {
  it('names no mailbox, no telephone, no subject and no number of days', () => {
    const { mailbox, phone, postalAddress, subjects, particulars, terms } = nlg;
    assert.deepEqual(
      { mailbox, phone, postalAddress, subjects, particulars, terms },
      {
        ...{ mailbox: undefined, phone: undefined, postalAddress: undefined },
        ...{ subjects: [], particulars: [], terms: [] },
      },
    );
    assert.deepEqual(nlg.sites, ['https://nlg.kz']);
    assert.equal(nlg.prefix, 'NLG');
    assert.equal(nlg.replyDomain, 'jauap.nlg.kz');
  });

  it('NLG-1: data said to be wrong, unlawful or not needed are blocked while that is checked', () => {
    assert.deepEqual(nlg.blockWhileChecking, ['blocking', 'correction', 'deletion']);
  });

  it('NLG-2: every purpose says from where its data come', () => {
    for (const { id, source } of nlg.purposes)
      assert.match(source.kk, /Саясаттың (2\.2\.1-тармағы|2\.2\.1 және [35]\.1-тармақтары)/, id);
  });

  it('NLG-3: everyone who had wrong data is told of a correction or a deletion, state bodies too', () => {
    assert.deepEqual(
      nlg.recipients.map(({ id }) => id),
      ['service-providers', 'state-bodies'],
    );
    for (const { id, tellOn } of nlg.recipients)
      assert.ok(tellOn.includes('correction') && tellOn.includes('deletion'), id);
  });

  it('NLG-4: what the legislation keeps is a ground to refuse, clause 6.1.1', () => {
    for (const { kinds, why } of nlg.kept) {
      assert.deepEqual(kinds, ['withdrawal', 'deletion']);
      assert.match(why.en, /clauses 4\.1 and 6\.1\.1/);
    }
    assert.equal(nlg.kept.length, 1);
  });

  it('NLG-5: notices end when the person opts out, clause 6.1.1', () => {
    const notices = nlg.purposes.find(({ id }) => id === 'marketing');
    assert.match(notices?.storage.kk ?? '', /^Хабарландырулардан бас тарт.*6\.1\.1-тармағы/);
  });

  it('NLG-6: state bodies get data on their lawful request, clause 5.2', () => {
    const bodies = nlg.recipients.find(({ id }) => id === 'state-bodies');
    assert.match(bodies?.name.kk ?? '', /^Заңды сұрауы бойынша.*5\.2-тармақ/);
  });

  it('prints ә where the policy is typed with the Latin ə', () => {
    const printed = JSON.stringify(nlg);
    assert.doesNotMatch(printed, /[əƏ]/);
    assert.match(printed, /және/);
  });
});
