import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../controllers/bazarjoq/controller.ts';

describe('what the policy of BazarJoq promises', () => {
  for (const [id, text, kind] of [
    ['BJQ-1', 'Дербес деректер туралы сұрау', 'access'],
    ['BJQ-2', 'Дербес деректерді жинауға, өңдеуге келісімді кері қайтарып алу', 'withdrawal'],
  ] as const) {
    it(`${id}: a letter with the subject «${text}» is a request of kind ${kind}`, () => {
      assert.deepEqual(
        bazarjoq.subjects.find((subject) => subject.id === id),
        { id, text, kind },
      );
    });
  }

  it('BJQ-1, BJQ-2: requests come to the mailbox or by post', () => {
    assert.equal(bazarjoq.mailbox, 'info@bazarjoq.kz');
    for (const address of Object.values(bazarjoq.postalAddress ?? {}))
      assert.match(address, /280.*A15G7M6/);
  });

  for (const [id, kind, amount, unit, from] of [
    ['BJQ-5', 'access', 30, 'calendar-days', 'receipt'],
    ['BJQ-8', 'correction', 7, 'working-days', 'proof'],
    ['BJQ-9', 'optout', undefined, undefined, 'receipt'],
    ['BJQ-10', 'withdrawal', 30, 'calendar-days', 'receipt'],
    ['BJQ-12', 'deletion', 4, 'working-days', 'proof'],
  ] as const)
    it(`${id}: ${kind} has ${amount ?? 'no number of'} ${unit ?? 'days'} from ${from}, section 6`, () => {
      const term = bazarjoq.terms.find((each) => each.id === id);
      assert.deepEqual(
        [term?.kinds, term?.amount, term?.unit, term?.from],
        [[kind], amount, unit, from],
      );
      assert.match(term?.source.en ?? '', /^section 6 /);
    });

  it('BJQ-3: a withdrawal contains name, phone, a contact and the data concerned', () => {
    assert.deepEqual(bazarjoq.particulars, [
      {
        id: 'BJQ-3',
        clause: '8',
        kind: 'withdrawal',
        needs: ['fullName', 'phone', 'contact', 'dataConcerned'],
      },
    ]);
  });

  it('BJQ-6: every purpose has legal basis, source, methods and storage term', () => {
    for (const { legalBasis, source, methods, storage } of bazarjoq.purposes)
      for (const words of [legalBasis, source, methods, storage]) assert.ok(words.kk);
  });

  it('BJQ-7: everyone who may get the data has a name and a place', () => {
    assert.deepEqual(
      bazarjoq.recipients.map(({ id }) => id),
      ['it-providers', 'delivery', 'auditors', 'state-bodies', 'investigators', 'group'],
    );
    for (const { name, place } of bazarjoq.recipients) assert.ok(name.kk && place.kk);
  });

  it('BJQ-13: the history of purchases and of contacts stays, and it is said why and until when', () => {
    for (const kind of ['withdrawal', 'deletion'] as const) {
      const what = bazarjoq.kept.filter(({ kinds }) => kinds.includes(kind));
      assert.deepEqual(
        what.map((data) => data.what.en),
        ['the history of purchases', 'the record of your contacts with the Service'],
      );
      for (const { why, until } of what) assert.ok(why.kk && until.kk);
    }
  });

  it('BJQ-17: what rests on a consent is kept until it has run out or was withdrawn, clause 10', () => {
    const mailings = bazarjoq.purposes.find(({ id }) => id === 'marketing');
    assert.match(
      mailings?.storage.en ?? '',
      /^Until your consent runs out or is withdrawn.*clause 10/,
    );
  });

  it('BJQ-14: data are blocked while a breach or a mistake is checked', () => {
    assert.deepEqual(bazarjoq.blockWhileChecking, ['blocking', 'correction']);
  });
});
