import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Letter } from '../../../../lambdas/request/correspondence.ts';
import { LANGUAGES, type Language } from '../../../../lambdas/request/language.ts';
import { acknowledgement } from '../../../../lambdas/respond/letters/acknowledgement.ts';
import { answer } from '../../../../lambdas/respond/letters/answer.ts';
import { notAccepted } from '../../../../lambdas/respond/letters/not-accepted.ts';
import { particulars } from '../../../../lambdas/respond/letters/particulars.ts';
import { proof } from '../../../../lambdas/respond/letters/proof.ts';
import { proofReminder } from '../../../../lambdas/respond/letters/proof-reminder.ts';
import {
  access,
  acknowledgementFacts,
  answerFacts,
  base,
  byHand,
  HOSTILE,
  nothingFound,
  optout,
  particularsFacts,
  proofFacts,
  refused,
  withdrawal,
} from './facts.ts';

const hostileController = { name: { kk: HOSTILE, ru: HOSTILE, en: HOSTILE } };

const LETTERS: Readonly<Record<string, (language: Language) => Letter>> = {
  acknowledgement: (language) => acknowledgement(acknowledgementFacts(language)),
  particulars: (language) => particulars(particularsFacts(language)),
  proof: (language) => proof(proofFacts(language)),
  'proof-reminder': (language) => proofReminder(proofFacts(language)),
  'not-accepted': (language) => notAccepted(base(language)),
  answer: (language) =>
    answer(answerFacts(language, access, withdrawal, optout, refused, byHand, nothingFound)),
  'a letter of a company with a hostile name': (language) => {
    const facts = proofFacts(language);
    return proof({ ...facts, controller: { ...facts.controller, ...hostileController } });
  },
};

/** What a reader of the HTML sees, without tags and spaces. */
const seen = (html: string): string =>
  html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '');

/** The same text without what only plain text needs: underlines, bullets, colons after labels. */
const bare = (text: string): string => text.replace(/[\s:=-]/g, '');

for (const [name, write] of Object.entries(LETTERS))
  describe(`${name}`, () => {
    for (const language of LANGUAGES) {
      const { subject, text, html } = write(language);

      it(`names the reference and the matter in its subject, and no person: ${language}`, () => {
        assert.match(subject, /^BJQ-7K2M-9QXD-4TWA: \S/);
        assert.doesNotMatch(subject, /O'Neil|482913|@/);
      });

      it(`says the same in text and HTML: ${language}`, () => {
        assert.equal(bare(seen(html)), bare(text));
        assert.ok(html.includes(`<html lang="${language}">`));
      });

      it(`lets no value become markup, and loads nothing: ${language}`, () => {
        assert.doesNotMatch(html, /<b>|O'Neil & Co|<due/);
        assert.doesNotMatch(html, /<(script|img|link|iframe|style)/);
      });

      it(`leaves no gap, and ends with who writes and where: ${language}`, () => {
        assert.doesNotMatch(text, /undefined|null|NaN|\[object/);
        const foot = text.slice(text.lastIndexOf('\n--\n'));
        assert.match(foot, /BJQ-7K2M-9QXD-4TWA/);
        assert.match(foot, /A15G7M6/);
        assert.match(foot, /info@bazarjoq\.kz/);
      });
    }
  });

describe('letters before identity is proven', () => {
  const HELD = /Серік|Serik|дүкен|магазин|shop|тапсырыс|заказ|order/i;
  for (const language of LANGUAGES)
    for (const name of ['proof', 'proof-reminder', 'not-accepted'])
      it(`${name} says nothing of what is held, nor that anything is: ${language}`, () => {
        const { text } = LETTERS[name]?.(language) ?? { text: '' };
        const [said = ''] = text.split('\n--\n');
        assert.doesNotMatch(said, HELD);
      });

  for (const language of LANGUAGES)
    it(`the numbers of days come from outside, none is in the words: ${language}`, () => {
      const { text } = acknowledgement(acknowledgementFacts(language));
      assert.ok(text.includes('<due & explained>'));
      assert.doesNotMatch(text, /\b(3|15|30)\b/);
    });
});
