import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { classify } from '../../../lambdas/classify/classify.ts';
import { lookAtMessage } from '../../../lambdas/intake/look-at-message.ts';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { eml } from '../../support/letters.ts';

const DEMAND =
  'Маған қатысты қандай дербес деректерді сақтайтыныңызды хабарлаңыздар.\nТөлегенов Арман, 8 701 234 56 78';
const passedOn = (said: string, by: string, writtenBy = 'arman@example.kz', text = DEMAND) =>
  eml(
    { From: by, Subject: 'FW: мәлімет' },
    [
      ...[said, '', '-----Original Message-----', `From: Төлегенов Арман <${writtenBy}>`],
      ...['Sent: Monday, March 2, 2026 10:00', 'To: info@bazarjoq.kz', 'Subject: мәлімет'],
      ...['', text],
    ].join('\n'),
  );
const look = async (raw: Uint8Array) =>
  lookAtMessage(classify)(bazarjoq, await readMail(raw), { ownLetter: false, inThread: false });

describe('a letter that somebody outside the company passes on is not their own demand', () => {
  for (const said of ['Осыны сіздерге жібердім.', 'FYI', ''])
    it(`so a person decides, and no letter goes to them: "${said}"`, async () => {
      const { disposed, said: read } = await look(passedOn(said, 'Dina <dina@partner.example>'));
      assert.deepEqual(disposed, { disposition: 'review', reason: 'asked-beside' });
      assert.deepEqual([read.fullName, read.phone], [undefined, undefined]);
    });

  for (const by of ['arman@example.kz', 'Arman <ARMAN+old@example.kz>'])
    it(`but it is when they wrote it earlier from the same mailbox: ${by}`, async () => {
      const { disposed, said } = await look(passedOn('Осыны сіздерге жібердім.', by));
      assert.equal(disposed.disposition, 'request');
      assert.equal(said.phone, '+77012345678');
    });

  it('while what they ask in few words of their own above it is theirs, and read alone', async () => {
    const raw = passedOn('Удалите мои данные', 'dina@partner.example');
    const { disposed, reading, said } = await look(raw);
    assert.deepEqual([disposed.disposition, reading.kinds], ['request', ['deletion']]);
    assert.equal(said.phone, undefined);
  });

  it('and stays other mail where it asks nothing', async () => {
    const order = 'Сәлеметсіз бе! Тапсырысым қашан жеткізіледі?';
    const raw = passedOn('FYI', 'dina@partner.example', 'arman@example.kz', order);
    assert.equal((await look(raw)).disposed.disposition, 'other');
  });
});
