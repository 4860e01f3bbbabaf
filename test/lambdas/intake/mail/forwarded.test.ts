import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMS, LETTER, NOTE, PERSON, read } from './passing-on.ts';

describe('a letter that is passed on in the text is told from the words above it', () => {
  for (const [name, below] of FORMS)
    it(name, async () => {
      const { forwarded, newText, text } = await read(`${NOTE}\n\n${below}\n`);
      assert.deepEqual(forwarded, { from: PERSON, subject: 'Деректер', text: LETTER });
      assert.equal(newText, NOTE);
      assert.ok(text.includes('Деректерімді'));
    });

  it('Yandex, which says when, who and where it ends', async () => {
    const body = `${NOTE}\n\n-------- Пересылаемое сообщение --------\n06.03.2026, 10:00, "${PERSON.name}" <${PERSON.address}>:\n\n${LETTER}\n\n-------- Конец пересылаемого сообщения --------\n\nДана`;
    const { forwarded, newText } = await read(body);
    assert.deepEqual(forwarded, { from: PERSON, subject: 'Fwd: Деректер', text: LETTER });
    assert.equal(newText, `${NOTE}\n\nДана`);
  });

  it('Gmail in HTML', async () => {
    const body = `<div>${NOTE}</div><div class="gmail_quote">---------- Forwarded message ---------<br>От: <strong>${PERSON.name}</strong> <span>&lt;<a href="mailto:${PERSON.address}">${PERSON.address}</a>&gt;</span><br>Date: пт, 6 мар. 2026 г.<br>Subject: Деректер<br>To:  &lt;info@bazarjoq.kz&gt;<br></div><br><br>${LETTER.replaceAll('\n', '<br>')}`;
    const { forwarded, newText } = await read(body, { 'Content-Type': 'text/html; charset=utf-8' });
    assert.deepEqual(forwarded, {
      from: PERSON,
      subject: 'Деректер',
      text: LETTER.replace('\n\n', '\n'),
    });
    assert.equal(newText, NOTE);
  });

  it('without a word above it nothing is said by who passes it on', async () => {
    const { forwarded, newText } = await read(FORMS[0][1]);
    assert.deepEqual([forwarded?.text, newText], [LETTER, '']);
  });

  it('the head of Outlook above an answered letter passes nothing on', async () => {
    const { forwarded, newText, quoted } = await read(`Жауап күтемін\n\n${FORMS[3][1]}`, {
      Subject: 'RE: Деректер',
    });
    assert.deepEqual([forwarded, newText], [undefined, 'Жауап күтемін']);
    assert.ok(quoted.includes(LETTER));
  });

  it('a formal letter with its own head is its sender’s', async () => {
    const letter = 'Кому: ТОО «BazarJoq»\nОт: Сейітова А.\nТема: удаление данных\n\nПрошу удалить.';
    const { forwarded, newText } = await read(letter, { Subject: 'Заявление' });
    assert.deepEqual([forwarded, newText], [undefined, letter]);
  });
});
