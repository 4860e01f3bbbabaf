import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { setApart } from '../../../../lambdas/intake/mail/set-apart.ts';

const QUOTE = '> Атыңыз кім?\n> Қай дүкен?';
const ATTRIBUTIONS = [
  'On Fri, Mar 6, 2026 at 10:00 AM BazarJoq <info@bazarjoq.kz> wrote:',
  'On Fri, Mar 6, 2026 at 10:00 AM BazarJoq <info@bazarjoq.kz>\nwrote:',
  'пт, 6 мар. 2026 г. в 10:00, BazarJoq <info@bazarjoq.kz>:',
  '12 марта 2026 г., в 10:00, BazarJoq <info@bazarjoq.kz> написал(а):',
  '12 марта 2026 г., 10:00, BazarJoq <info@bazarjoq.kz> пишет:',
  '06.03.2026, 10:00, "BazarJoq" <info@bazarjoq.kz>:',
  'Пятница, 6 марта 2026, 10:00 +05:00 от BazarJoq <info@bazarjoq.kz>:',
  '2026 ж. 6 нау., жм, 10:00 уақытында BazarJoq <info@bazarjoq.kz> жазды:',
  '2026 жылғы 6 наурызда BazarJoq <info@bazarjoq.kz>\nбылай деп жазды:',
] as const;

describe('the line above a quote goes with the quote', () => {
  for (const line of ATTRIBUTIONS) {
    it(`answer above: ${line}`, () => {
      const { newText, quoted } = setApart(`Жоқ, рахмет\n\n${line}\n\n${QUOTE}\n`);
      assert.deepEqual([newText, quoted], ['Жоқ, рахмет', `${line}\n${QUOTE}`]);
    });
    it(`answer below: ${line}`, () =>
      assert.equal(setApart(`${line}\n${QUOTE}\n\nЖоқ, рахмет`).newText, 'Жоқ, рахмет'));
    it(`answer within: ${line}`, () =>
      assert.equal(
        setApart(`${line}\n> Атыңыз кім?\nАйгүл\n> Қай дүкен?\nАлматы`).newText,
        'Айгүл\nАлматы',
      ));
    it(`no quote marks below: ${line}`, () =>
      assert.equal(setApart(`Жоқ, рахмет\n\n${line}\n\nАтыңыз кім?`).newText, 'Жоқ, рахмет'));
  }

  for (const own of [
    '12 марта 2026 я вам писала:\nудалите мои данные',
    'Мой заказ от 12.03.2026 в 10:00:\nне пришёл',
    'On my birthday I wrote:\nplease delete my data',
    'Мои данные с 2024 года a@example.kz и телефон:\nудалите',
    'Мен сіздерге 6 наурызда жазғанмын:\nдеректерімді жойыңыздар',
  ])
    it(`a sentence of one’s own is none: ${JSON.stringify(own)}`, () =>
      assert.equal(setApart(own).newText, own));
});

describe('nothing is lost', () => {
  const line = fc.constantFrom(
    ...ATTRIBUTIONS.flatMap((each) => each.split('\n')),
    ...['-- ', '> x', '>> y', '', 'Прошу', 'Sent from my x', 'From: a@b.kz', 'Date: 1', 'To: c'],
    ...['---------- Forwarded message ---------', '-------- End of forwarded message --------'],
    ...['-----Original Message-----', 'Subject: d', '_______________', 'конец:'],
  );
  it('every word stands in the new text, the signature or the quote', () =>
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { newText, signature, quoted } = setApart(lines.join('\n'));
        const words = (text: string) => text.split(/\s+/).filter(Boolean).sort();
        assert.deepEqual(words(`${newText}\n${signature}\n${quoted}`), words(lines.join('\n')));
      }),
      { numRuns: 2_000 },
    ));
});
