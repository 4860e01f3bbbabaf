import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../../../lambdas/intake/extract.ts';
import { findCode } from '../../../../lambdas/intake/find-code.ts';
import { textToReadOf } from '../../../../lambdas/intake/mail/new-text-of.ts';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { saysMoreThanCode } from '../../../../lambdas/intake/says-more-than-code.ts';
import { eml } from '../../../support/letters.ts';

const SIZE = 20_000;
const filledWith = (piece: string) => piece.repeat(SIZE / piece.length);

/** In milliseconds of the processor: other work of the machine is no fault of the text. */
const timeOf = async (work: () => unknown): Promise<number> => {
  const started = process.cpuUsage();
  await work();
  return process.cpuUsage(started).user / 1000;
};

/** All that is read of a message, whatever its status. In base64: what lines cost is tested in `hostile-forms`. */
const readAll = async (text: string, type: string): Promise<void> => {
  const headers = {
    'Content-Type': `text/${type}; charset=utf-8`,
    'Content-Transfer-Encoding': 'base64',
  };
  const { newText } = await readMail(eml(headers, Buffer.from(text).toString('base64')));
  extract({ newText });
  findCode(newText);
  saysMoreThanCode(newText);
};

describe('a text made to be slow is read in less than half a second', () => {
  for (const piece of [
    ...['\u2028', '\u2028 ', '\r', '\v', '\f', '\u0085', ' ', '\u00a0', '\t', ' \n', '\n'],
    ...['> ', '>\n', '<', '&#8232;', '&#8232;a', '&#10;', 'a\u2028', 'код ', '123456 '],
    ...[
      'от:@@@',
      'от:@@@\n',
      'от: \n',
      '\nаты',
      '\nдеректер ',
      'дерек\n',
      'все мои ',
      'Name: ',
      'Аа ',
      'код 123456\n',
    ],
  ])
    for (const type of ['plain', 'html'])
      it(`${JSON.stringify(piece)} as ${type}`, async () => {
        for (const text of [filledWith(piece), `a${filledWith(piece)}a`]) {
          const time = await timeOf(() => readAll(text, type));
          assert.ok(time < 500, `${time} ms`);
        }
      });

  for (const [where, text] of [
    ['after the head of a quote', `от:${'@'.repeat(SIZE)}`],
    ['after the name of a particular', `данные${filledWith('\u2028')}x`],
    ['before the name of a particular', `${filledWith('\u2028')}x`],
  ] as const) {
    it(`${where}, also where particulars are looked for in the whole of it`, async () => {
      const time = await timeOf(() => [extract({ newText: text }), textToReadOf(text)]);
      assert.ok(time < 500, `${time} ms`);
    });
  }
});

describe('a text that looks like the head of a quote and is none', () => {
  for (const text of [filledWith('Op schreef\n'), `Am ${filledWith('um schrieb ')}`])
    it(`is kept whole: ${text.slice(0, 20)}`, () => {
      const started = performance.now();
      assert.equal(textToReadOf(text).length, text.trim().length);
      assert.ok(performance.now() - started < 3_000, `${performance.now() - started} ms`);
    });
});
