import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controllers } from '../../controllers/all.ts';
import { KINDS } from '../../lambdas/request/kinds.ts';
import { LANGUAGES } from '../../lambdas/request/language.ts';

/** Every text in several languages that a controller has, with the way to it. */
const wordsIn = (value: unknown, path: string): [string, Record<string, unknown>][] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = LANGUAGES.some((language) => language in value);
  if (own) return [[path, { ...value }]];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`));
};

const unique = (values: readonly (string | undefined)[], what: string) => {
  const given = values.filter((value) => value !== undefined);
  assert.deepEqual([...new Set(given)], given, `${what} stands twice`);
};

describe('all controllers', () => {
  it('no two share an id, a prefix or a mailbox', () => {
    unique(
      controllers.map(({ id }) => id),
      'id',
    );
    unique(
      controllers.map(({ prefix }) => prefix),
      'prefix',
    );
    unique(
      controllers.map(({ mailbox }) => mailbox?.toLowerCase()),
      'mailbox',
    );
    unique(
      controllers.map(({ replyDomain }) => replyDomain.toLowerCase()),
      'reply domain',
    );
  });
});

for (const controller of controllers) {
  describe(`controller ${controller.id}`, () => {
    const { purposes, recipients, systems, kept, terms, particulars, subjects } = controller;
    const purposeIds = purposes.map(({ id }) => id);

    it('opens its ids with three capital letters', () => {
      assert.match(controller.prefix, /^[A-Z]{3}$/);
    });

    it('has every text in every language', () => {
      for (const [path, words] of wordsIn(controller, controller.id))
        for (const language of LANGUAGES) {
          const text = words[language];
          assert.ok(
            typeof text === 'string' && text.trim() === text && text,
            `${path}.${language}`,
          );
        }
    });

    it('writes Kazakh and Russian in their own letters', () => {
      for (const [path, { kk, ru }] of wordsIn(controller, controller.id)) {
        // ə U+0259 and the Latin look-alikes inside a Cyrillic word are typing mistakes.
        assert.doesNotMatch(
          String(kk),
          /ə|[а-яёәғқңөұүһі][a-z]|[a-z][а-яёәғқңөұүһі]/i,
          `${path}.kk`,
        );
        assert.doesNotMatch(String(ru), /[әғқңөұүһі]|[а-яё][a-z]|[a-z][а-яё]/i, `${path}.ru`);
      }
    });

    it('each purpose names recipients that exist, and each recipient has a purpose', () => {
      const named = new Set(purposes.flatMap((purpose) => purpose.recipients));
      assert.deepEqual([...named].sort(), recipients.map(({ id }) => id).sort());
    });

    it('each exported table has purposes that exist, and each purpose has data', () => {
      unique(purposeIds, 'purpose');
      unique(
        systems.map(({ id }) => id),
        'system',
      );
      const used = systems.flatMap(({ records }) => records.map((record) => record.purposes));
      for (const ids of used) assert.ok(ids.length > 0);
      // A company whose systems are not connected yet has purposes all the same.
      if (systems.length === 0) return;
      assert.deepEqual([...new Set(used.flat())].sort(), [...purposeIds].sort());
    });

    it('its default language is one of its languages', () => {
      assert.ok(controller.languages.includes(controller.defaultLanguage));
    });

    it('names only kinds there are', () => {
      const kinds = [
        ...kept.flatMap((one) => one.kinds),
        ...recipients.flatMap(({ tellOn }) => tellOn),
        ...particulars.map(({ kind }) => kind),
        ...subjects.map(({ kind }) => kind),
        ...controller.blockWhileChecking,
      ];
      for (const kind of kinds) assert.ok(KINDS.includes(kind), kind);
    });

    it('each promise is made once a kind, and one with a number has a whole one', () => {
      unique(
        terms.flatMap(({ id, kinds }) => kinds.map((kind) => `${id} ${kind}`)),
        'term',
      );
      for (const { id, amount } of terms)
        assert.ok(amount === undefined || (Number.isInteger(amount) && amount > 0), id);
    });
  });
}
