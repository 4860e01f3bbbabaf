import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recognise } from './looking-at.ts';

const is = async (headers: Readonly<Record<string, string>>, body = 'x') =>
  (await recognise(headers, body)).robot?.is;

describe('an automatic answer is recognised by what its program sets', () => {
  for (const [header, value] of [
    ['Auto-Submitted', 'auto-replied'],
    ['X-Autoreply', 'yes'],
    ['X-Autorespond', 'Re: x'],
    ['X-AutoResponder', 'yes'],
    ['X-Mail-Autoreply', 'a@example.kz'],
    ['Precedence', 'AUTO_REPLY'],
    ['X-Precedence', 'auto_reply'],
    ['Delivered-To', 'Autoresponder'],
    ['X-MS-Exchange-Inbox-Rules-Loop', 'a@example.kz'],
    ['From', 'autoreply@example.kz'],
  ] as const)
    it(`${header}: ${value}`, async () =>
      assert.equal(await is({ [header]: value }), 'auto-reply'));
});

describe('and, without headers, by its subject', () => {
  for (const subject of [
    'Automatic reply: Your request JQ-1',
    'Out of Office: x',
    'AUTO: Smith is out of the office (returning 05/01)',
    'Re: x (Automatic Response)',
    '[Automatyczna odpowiedź] x',
    'Автоответ: Ваш запрос',
    'Автоматический ответ: удаление данных',
    'Автоматты жауап: Сұрауыңыз',
    'Automatische Antwort: x',
    'Abwesenheitsnotiz',
    'Réponse automatique : x',
    '自動返信: x',
  ])
    it(subject, async () => assert.equal(await is({ Subject: subject }), 'auto-reply'));
});

describe('and by its first lines', () => {
  for (const words of [
    'I am out of the office until 5 May. For urgent matters call reception.',
    'Здравствуйте! Я в отпуске до 5 мая, отвечу по возвращении.',
    'Сәлеметсіз бе! Мен 5 мамырға дейін демалыстамын, оралған соң жауап беремін.',
    'Ich bin bis 5. Mai nicht im Büro. In dringenden Fällen: Frau Muster.',
    'Je suis absente du bureau. En cas d’urgence, appelez-nous.',
    '本日は不在にしております。5日に戻り次第ご連絡いたします。',
    'This is an automatic reply. We have got your letter.',
  ])
    it(words.slice(0, 40), async () => assert.equal(await is({}, words), 'auto-reply'));
});

describe('a person is not an automatic answer', () => {
  for (const [subject, words] of [
    ['Мои данные', 'Я в отпуске до 5 мая, отвечу потом. Удалите мои персональные данные.'],
    ['Request', 'I am out of the office until May; delete my data before I return.'],
    ['Сұрау', 'Мен демалыстамын, шұғыл түрде дербес деректерімді жойыңыз.'],
    ['Re: Automatic reply: Your request', 'And what about my request?'],
    ['Holiday', 'I am on vacation. Where is my order?'],
    ['Automobile parts', 'When will they come?'],
  ] as const)
    it(words, async () => assert.equal(await is({ Subject: subject }, words), undefined));

  it('nor where the header says no', async () =>
    assert.equal(await is({ 'X-Autoreply': 'No' }), undefined));
});

describe('an empty return path', () => {
  const empty = { 'Return-Path': '<>', Precedence: 'bulk' };
  it('with Precedence: bulk is an answer of a program', async () =>
    assert.equal(await is({ ...empty, Subject: 'Thank you for your e-mail' }), 'auto-reply'));
  it('on what a list sends is not', async () =>
    assert.equal(await is({ ...empty, 'List-Id': '<a.example.kz>' }), 'list'));
});
