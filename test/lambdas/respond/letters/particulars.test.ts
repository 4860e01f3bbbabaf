import assert from 'node:assert/strict';
import { it } from 'node:test';
import { particulars } from '../../../../lambdas/respond/letters/particulars.ts';
import { particularsFacts } from './facts.ts';

it('BJQ-3, BJQ-4: the letter that asks for particulars in Russian, word by word', () => {
  const { subject, text } = particulars(particularsFacts('ru'));
  assert.equal(subject, 'BJQ-7K2M-9QXD-4TWA: нужны дополнительные сведения');
  assert.equal(
    text,
    `Здравствуйте!

Чтобы исполнить Ваше обращение BJQ-7K2M-9QXD-4TWA, нам не хватает следующих сведений:

- фамилия, имя и отчество (при наличии)
- номер телефона
- адрес электронной почты и (или) почтовый адрес
- какие данные Вы просите больше не обрабатывать (например: номер телефона; все данные)

Эти сведения предусмотрены Политикой конфиденциальности (пункт 8, https://bazarjoq.kz).

Пришлите их, пожалуйста, в ответ на это письмо. Копии документов, удостоверяющих личность, не присылайте: они не нужны.

Срок рассмотрения обращения из-за этого не приостанавливается. <due & explained>

--
Номер обращения: BJQ-7K2M-9QXD-4TWA
Товарищество с ограниченной ответственностью «BazarJaq Kazakhstan»
Республика Казахстан, город Алматы, Бостандыкский район, улица Байзакова, здание 280, почтовый индекс A15G7M6
Чтобы написать нам, ответьте на это письмо или напишите на info@bazarjoq.kz, указав номер обращения.
`,
  );
});

for (const [language, words] of [
  ['kk', 'ЖСН (12 цифр); егер оны жазып жіберген болсаңыз, тексеріп көріңізші'],
  ['ru', 'ИИН (12 цифр); если Вы его уже указывали, проверьте, пожалуйста'],
  ['en', 'your IIN (12 digits); if you have given it already, please check it'],
] as const)
  it(`a mistyped IIN is asked again, without a refusal, in ${language}`, () =>
    assert.ok(
      particulars({ ...particularsFacts(language), missing: ['iin'] }).text.includes(words),
    ));
