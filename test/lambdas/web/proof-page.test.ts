import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KIND_NAMES } from '../../../lambdas/request/kind-names.ts';
import { LANGUAGES, type Language } from '../../../lambdas/request/language.ts';
import { proofPages } from '../../../lambdas/web/proof-page.ts';
import { PROOF_WORDS } from '../../../lambdas/web/proof-words.ts';

/** Pages over one link that can be used once. */
const oneLink = (language: Language = 'kk') => {
  const confirmed: string[] = [];
  const isOpen = (token: string) => token === 'good' && !confirmed.includes(token);
  const app = proofPages({
    lookUp: async (token) => {
      if (isOpen(token)) return { language, kinds: ['withdrawal'] };
      return token === 'good' ? { language, confirmed: true } : undefined;
    },
    confirm: async (token) => {
      const open = isOpen(token);
      confirmed.push(token);
      return open ? 'proven' : 'not-accepted';
    },
  });
  return { app, confirmed };
};

const post = { method: 'POST' };

describe('proof pages', () => {
  for (const language of LANGUAGES)
    it(`ask and thank in the language of the request: ${language}`, async () => {
      const { app } = oneLink(language);
      const asked = await app.request('/proof/good');
      const askPage = await asked.text();
      assert.equal(asked.status, 200);
      assert.match(askPage, new RegExp(`<html lang="${language}">`));
      assert.ok(askPage.includes(PROOF_WORDS[language].ask.button));
      // Who did not ask for it must see what they would confirm.
      assert.ok(askPage.includes(KIND_NAMES.withdrawal[language]));
      const thanked = await app.request('/proof/good', post);
      assert.equal(thanked.status, 200);
      assert.ok((await thanked.text()).includes(PROOF_WORDS[language].thanks.title));
    });

  it('opening the link confirms nothing, however often: mail scanners open links', async () => {
    const { app, confirmed } = oneLink();
    for (const method of ['GET', 'HEAD', 'GET']) await app.request('/proof/good', { method });
    assert.deepEqual(confirmed, []);
  });

  for (const language of LANGUAGES)
    it(`pressed or opened again, the link that has confirmed says so, and nothing else: ${language}`, async () => {
      const { app } = oneLink(language);
      await app.request('/proof/good', post);
      for (const again of [{}, post]) {
        const answer = await app.request('/proof/good', again);
        const body = await answer.text();
        assert.equal(answer.status, 200);
        assert.match(body, new RegExp(`<html lang="${language}">`));
        for (const said of Object.values(PROOF_WORDS[language].already))
          assert.ok(body.includes(said));
        // Nothing is asked again, and nothing of the request is said.
        assert.doesNotMatch(body, /<form/);
        assert.ok(!body.includes(KIND_NAMES.withdrawal[language]));
      }
    });

  it('of a double click the second press, which comes to nothing, is told the same', async () => {
    const { app } = oneLink('ru');
    const [first, second] = await Promise.all([
      app.request('/proof/good', post),
      app.request('/proof/good', post),
    ]);
    const titles = [await first?.text(), await second?.text()].map((body) =>
      (['thanks', 'already'] as const).find((what) => body?.includes(PROOF_WORDS.ru[what].title)),
    );
    assert.deepEqual(titles.sort(), ['already', 'thanks']);
  });

  it('a dead link, an unknown link and an endless link get the very same page', async () => {
    const { app } = oneLink();
    await app.request('/proof/good', post);
    const paths = ['/proof/dead', '/proof/unknown', `/proof/${'x'.repeat(5000)}`, '/elsewhere'];
    const answers = await Promise.all(
      paths.flatMap((path) => [app.request(path), app.request(path, post)]),
    );
    const pages = await Promise.all(
      answers.map(async (answer) => `${answer.status} ${await answer.text()}`),
    );
    assert.equal(new Set(pages).size, 1);
    assert.match(pages[0] ?? '', /^404 /);
    for (const language of LANGUAGES)
      assert.ok(pages[0]?.includes(PROOF_WORDS[language].notValid.title));
  });

  it('a refused link is confirmed too, so that the refusal can be recorded', async () => {
    const { app, confirmed } = oneLink();
    await app.request('/proof/expired', post);
    assert.deepEqual(confirmed, ['expired']);
  });

  it('every answer may not be kept, framed, indexed or extended from outside', async () => {
    const { app } = oneLink();
    for (const path of ['/proof/good', '/proof/unknown', '/elsewhere']) {
      const { headers } = await app.request(path);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('x-robots-tag') ?? '', /noindex/);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/);
      assert.doesNotMatch(policy, /unsafe/);
    }
  });

  it('a fault shows a page that says nothing of it, with the same guard', async () => {
    const fails = async () => {
      throw new Error('table of aigerim@example.kz is gone');
    };
    const answer = await proofPages({ lookUp: fails, confirm: fails }).request('/proof/good');
    const body = await answer.text();
    assert.equal(answer.status, 500);
    assert.doesNotMatch(body, /aigerim|table/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });
});
