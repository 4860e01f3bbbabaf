import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleCustomers } from '../../local/sample-shop.ts';
import { type Journey, type ShownInJourney, startJourney } from '../support/journey.ts';

const [aigerim, yerlan, gulnar, madina, bauyrzhan] = sampleCustomers;
const WITHDRAWAL = 'Дербес деректерді жинауға, өңдеуге келісімді кері қайтарып алу';
const ACCESS = 'Дербес деректер туралы сұрау';

describe('what is asked is done in the shop, for the person who proved the mailbox', () => {
  let desk: Journey;
  /** Sends a letter and proves the mailbox. */
  const proven = async (from: string, subject: string, text: string): Promise<ShownInJourney> => {
    await desk.send({ from, subject, text });
    const { id } = await desk.newest();
    const proof = await desk.letter(from, /\/proof\//);
    await desk.reply(proof, from, proof.code ?? '');
    return desk.show(id);
  };
  const stopped = () =>
    desk.shop('select id from customers where processing_stopped_at is not null order by id');
  before(async () => {
    desk = await startJourney('2026-03-06T10:00:00.000+05:00');
  });
  after(() => desk.stop());

  it('BJQ-3: a withdrawal without its particulars is asked for them; the reply completes it', async () => {
    await desk.send({
      from: aigerim.email,
      subject: WITHDRAWAL,
      text: 'Келісімімді кері қайтарып аламын.',
    });
    const { id, waitsFor } = await desk.newest();
    assert.deepEqual(waitsFor, ['particulars']);
    const asking = (await desk.letters(aigerim.email)).at(-1);
    assert.ok(asking);
    await desk.reply(
      asking,
      aigerim.email,
      `Аты-жөні: ${aigerim.name}\nТелефон: ${aigerim.phone}\nДеректер: барлық дербес деректерім`,
    );
    assert.deepEqual((await desk.show(id)).waitsFor, ['proof']);
    const proof = await desk.letter(aigerim.email, /\/proof\//);
    await desk.reply(proof, aigerim.email, proof.code ?? '');
    assert.equal((await desk.show(id)).status, 'closed');
    assert.deepEqual(await stopped(), [{ id: aigerim.id }]);
    const answer = (await desk.letters(aigerim.email)).at(-1)?.text ?? '';
    assert.match(answer, /8-бабы/, 'the answer cites Art. 8');
  });

  it('BJQ-10, LAW-1: a withdrawal received on 6 March is due by 24:00 of 2 April, before the 30 days of the policy', async () => {
    const [, execution] = desk.cloud.executions.list();
    assert.equal(execution, undefined);
    const { dueAt } = await desk.newest();
    assert.equal(dueAt, '2026-04-02T19:00:00.000Z');
  });

  it('LAW-10: an open order holds a withdrawal up until a person decides; a refusal says why', async () => {
    const text = `Отзываю согласие.\nФИО: ${yerlan.name}\nТелефон: ${yerlan.phone}\nДанные: все мои данные`;
    const { id, waitsFor, status } = await proven(
      yerlan.email,
      'Отзыв согласия на обработку',
      text,
    );
    assert.equal(status, 'verified');
    assert.deepEqual(waitsFor, ['decision']);
    assert.ok(!(await desk.letters(yerlan.email)).some(({ text: sent }) => /отказ/i.test(sent)));
    await desk.decide({
      ...{ requestId: id, on: 'decision', kind: 'withdrawal' },
      ...{ decision: 'refuse', ground: 'open-obligation' },
    });
    assert.equal((await desk.show(id)).status, 'closed');
    const answer = (await desk.letters(yerlan.email)).at(-1)?.text ?? '';
    assert.match(answer, /вынуждены отказать в исполнении этого требования/);
    assert.match(answer, /имеется неисполненное обязательство/);
    assert.match(answer, /п\. 2 ст\. 8 Закона Республики Казахстан/);
    assert.deepEqual(await stopped(), [{ id: aigerim.id }], 'data of a refused withdrawal changed');
  });

  it('BJQ-9: an opt-out leaves the person out of mailings and changes nobody else', async () => {
    const before = await desk.shop(
      'select count(*)::int as n from subscriptions where unsubscribed_at is null',
    );
    const { status } = await proven(
      gulnar?.email ?? '',
      'Рассылка',
      'Здравствуйте! Уберите меня, пожалуйста, из рассылки.',
    );
    assert.equal(status, 'closed');
    const left = await desk.shop(
      `select count(*)::int as n from subscriptions where unsubscribed_at is null and customer_id = ${gulnar?.id}`,
    );
    assert.deepEqual(left, [{ n: 0 }]);
    const after = await desk.shop(
      'select count(*)::int as n from subscriptions where unsubscribed_at is null',
    );
    assert.ok(Number(after[0]?.n) < Number(before[0]?.n));
  });

  it('a data system that fails is tried again, then handed to a person, and goes on when it is mended', async () => {
    await desk.shop('alter table customers rename to customers_away');
    const from = madina?.email ?? '';
    await desk.send({ from, subject: ACCESS, text: 'Please tell me what data you hold about me.' });
    const { id } = await desk.newest();
    // The contact on file cannot be looked up either: the asking is handed over.
    await desk.clock.jumpTo('2026-03-06T10:10:00.000+05:00');
    assert.deepEqual((await desk.show(id)).waitsFor, ['handed-over']);
    await desk.shop('alter table customers_away rename to customers');
    await desk.decide({ requestId: id, on: 'handed-over', decision: 'retry' });
    const proof = await desk.letter(from, /\/proof\//);
    await desk.shop('alter table orders rename to orders_away');
    await desk.reply(proof, from, proof.code ?? '');
    await desk.clock.jumpTo('2026-03-06T10:20:00.000+05:00');
    assert.deepEqual((await desk.show(id)).waitsFor, ['system:shop']);
    await desk.shop('alter table orders_away rename to orders');
    await desk.decide({ requestId: id, on: 'system', system: 'shop', decision: 'retry' });
    assert.equal((await desk.show(id)).status, 'closed');
  });

  it('what nobody understood waits for an operator, whose reading is recorded, and is then answered', async () => {
    const from = bauyrzhan?.email ?? '';
    await desk.send({
      from,
      subject: 'Сұрақ',
      text: 'Менің шотымды жойыңыз және деректерімді жіберіңіз.',
      // So it is unclear whatever our reading makes of it.
      headers: { 'X-Auto-Response-Suppress': 'All' },
    });
    const { id, waitsFor } = await desk.newest();
    assert.deepEqual(waitsFor, ['what-is-asked']);
    const revealed = await desk.operate<{ text: string }>({ do: 'reveal', requestId: id });
    assert.match(revealed.text, /шотымды/);
    await desk.decide({ requestId: id, on: 'what-is-asked', kinds: ['access', 'deletion'] });
    const proof = await desk.letter(from, /\/proof\//);
    await desk.reply(proof, from, proof.code ?? '');
    assert.deepEqual((await desk.show(id)).waitsFor, ['decision']);
    await desk.decide({
      requestId: id,
      on: 'decision',
      kind: 'deletion',
      decision: 'done-by-hand',
    });
    const shown = await desk.show(id);
    assert.equal(shown.status, 'closed');
    assert.ok(
      shown.history.some(({ what, actor }) => what === 'message-revealed' && actor === 'operator'),
    );
    assert.match((await desk.letters(from)).at(-1)?.text ?? '', /BZ-251009-0716/);
  });
});
