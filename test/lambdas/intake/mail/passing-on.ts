import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { eml } from '../../../support/letters.ts';

/** A person's letter, who wrote it, and what a colleague says who passes it on. */
export const PERSON = { address: 'aigul@example.kz', name: 'Айгүл Сейітова' };
export const LETTER = 'Сәлеметсіз бе!\n\nДеректерімді жойыңыздар.\nАйгүл Сейітова';
export const NOTE = 'Коллеги, это к вам.';
export const FROM = `${PERSON.name} <${PERSON.address}>`;
const colleague = { From: 'Dana <dana@bazarjoq.kz>', Subject: 'Fwd: Деректер' };
/** The message of a colleague who passes a letter on. */
export const read = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  readMail(eml({ ...colleague, ...headers }, body));
const quoted = (text: string) => text.replace(/^/gm, '> ');

/** How mail programs pass a letter on within the text. */
export const FORMS = [
  [
    'Gmail in English',
    `---------- Forwarded message ---------\nFrom: ${FROM}\nDate: Fri, Mar 6, 2026 at 10:00 AM\nSubject: Деректер\nTo: <info@bazarjoq.kz>\n\n\n${LETTER}`,
  ],
  [
    'Gmail in Russian',
    `---------- Forwarded message ---------\nОт: ${FROM}\nDate: пт, 6 мар. 2026 г. в 10:00\nSubject: Деректер\nTo: <info@bazarjoq.kz>\n\n${LETTER}`,
  ],
  [
    'Gmail in Kazakh',
    `---------- Қайта жіберілген хабар ---------\nЖіберуші: ${FROM}\nКүні: 2026 ж. 6 нау.\nТақырып: Деректер\nКімге: <info@bazarjoq.kz>\n\n${LETTER}`,
  ],
  [
    'Outlook in English',
    `From: ${FROM}\nSent: Friday, March 6, 2026 10:00 AM\nTo: info@bazarjoq.kz\nSubject: Деректер\n\n${LETTER}`,
  ],
  [
    'Outlook in Russian',
    `________________________________\nОт: ${PERSON.name} [mailto:${PERSON.address}]\nОтправлено: 6 марта 2026 г. 10:00\nКому: info@bazarjoq.kz\nТема: Деректер\n\n${LETTER}`,
  ],
  [
    'Outlook in Kazakh',
    `Кімнен: ${FROM}\nЖіберілді: 2026 ж. 6 наурыз 10:00\nКімге: info@bazarjoq.kz\nТақырып: Деректер\n\n${LETTER}`,
  ],
  [
    'Outlook with a separator',
    `-----Исходное сообщение-----\nОт: ${FROM}\nОтправлено: 6 марта 2026 г. 10:00\nТема: Деректер\n\n${LETTER}`,
  ],
  [
    'a short separator in English',
    `--- Original message ---\nFrom: ${FROM}\nSent: Friday, March 6, 2026 10:00 AM\nSubject: Деректер\n\n${LETTER}`,
  ],
  [
    'a separator above less than a head',
    `----- Original Message -----\nFrom: ${FROM}\nSubject: Деректер\n\n${LETTER}`,
  ],
  [
    'Apple in English',
    `Begin forwarded message:\n\n${quoted(`From: ${FROM}\nSubject: Деректер\nDate: 6 March 2026 at 10:00:00 GMT+5\nTo: info@bazarjoq.kz\n\n${LETTER}`)}`,
  ],
  [
    'Apple in Russian',
    `Начало переадресованного сообщения:\n\n${quoted(`От: ${FROM}\nТема: Деректер\nДата: 6 марта 2026 г., 10:00:00 GMT+5\nКому: info@bazarjoq.kz\n\n${LETTER}`)}`,
  ],
  [
    'Mail.ru',
    `-------- Пересылаемое сообщение --------\nОт кого: ${FROM}\nКому: info@bazarjoq.kz\nДата: Пятница, 6 марта 2026, 10:00 +05:00\nТема: Деректер\n\n${LETTER}`,
  ],
  [
    'Thunderbird',
    `-------- Перенаправленное сообщение --------\nТема: \tДеректер\nДата: \tFri, 6 Mar 2026 10:00:00 +0500\nОт: \t${FROM}\nКому: \tinfo@bazarjoq.kz\n\n${LETTER}`,
  ],
  [
    'in stars',
    `---------- Forwarded message ---------\n*От:* ${FROM}\n*Дата:* 6 марта 2026\n*Тема:* Деректер\n\n${LETTER}`,
  ],
] as const;
