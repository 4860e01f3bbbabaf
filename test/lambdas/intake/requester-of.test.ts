import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { classify } from '../../../lambdas/classify/classify.ts';
import { lookAtMessage } from '../../../lambdas/intake/look-at-message.ts';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { requesterOf } from '../../../lambdas/intake/requester-of.ts';
import { eml } from '../../support/letters.ts';

const requester = async (From: string, text: string) => {
  const mail = await readMail(
    eml({ From: `=?utf-8?B?${Buffer.from(From).toString('base64')}?= <a@example.kz>` }, text),
  );
  const look = lookAtMessage(classify);
  return requesterOf(mail, look(bazarjoq, mail, { ownLetter: false, inThread: false }));
};

describe('what a message tells of who asks', () => {
  it('has the name of its header only where the letter tells none, and only if it is one', async () => {
    assert.equal((await requester('Ерлан Ахметов', 'пришлите')).fullName, 'Ерлан Ахметов');
    const said = 'Меня зовут Әлия Нұрланова';
    assert.equal((await requester('Ерлан Ахметов', said)).fullName, 'Әлия Нұрланова');
    assert.equal((await requester('erlan99', 'пришлите')).fullName, undefined);
  });

  it('is answered where it came from, and keeps beside it the mailbox that the letter names', async () => {
    const { email, statedEmail } = await requester('A', 'мой адрес b@example.kz');
    assert.deepEqual([email, statedEmail], ['a@example.kz', 'b@example.kz']);
  });

  it('says what we read it to ask, how surely and by which words, for the person who decides', async () => {
    const { reading } = await requester('A', 'Жеке деректерімнің көшірмесін жіберуіңізді сұраймын');
    assert.equal(reading?.likely[0], 'access');
    assert.ok(reading.confidence > 0.5 && reading.words.length > 0);
  });
});
