import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type ServerType, serve } from '@hono/node-server';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { proofPages } from '../../../lambdas/web/proof-page.ts';
import { PROOF_WORDS } from '../../../lambdas/web/proof-words.ts';

const WIDTHS = [360, 1280];

describe('the proof page in a real browser', { timeout: 90_000 }, () => {
  let browser: Browser;
  let server: ServerType;
  let origin = '';
  const confirmed: string[] = [];

  before(async () => {
    const app = proofPages({
      lookUp: async (token) => {
        if (token !== 'good') return undefined;
        return confirmed.includes(token)
          ? { language: 'kk', confirmed: true }
          : { language: 'kk', kinds: ['withdrawal'] };
      },
      confirm: async (token) => {
        if (token !== 'good' || confirmed.includes(token)) return 'not-accepted';
        confirmed.push(token);
        return 'proven';
      },
    });
    origin = await new Promise((resolve) => {
      server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
        resolve(`http://127.0.0.1:${port}`),
      );
    });
    browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      // In a single process the browser would go with the first tab that is closed.
      args: chromium.args.filter((argument) => argument !== '--single-process'),
      timeout: 30_000,
    });
  });

  after(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
  });

  const open = async (path: string, width = 360) => {
    const tab = await browser.newPage({ viewport: { width, height: 720 } });
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(`${origin}${path}`);
    return { tab, complaints };
  };

  for (const width of WIDTHS)
    it(`fits and is styled under its own security policy, ${width} wide`, async () => {
      const { tab, complaints } = await open('/proof/good', width);
      const scroll = await tab.evaluate<number>('document.documentElement.scrollWidth');
      const background = await tab.evaluate<string>(
        'getComputedStyle(document.querySelector("button")).backgroundColor',
      );
      const button = (await tab.locator('button').boundingBox())?.height ?? 0;
      assert.ok(scroll <= width, `page is ${scroll} wide`);
      assert.ok(button >= 44, `button is ${button} high, a thumb wants 44`);
      assert.equal(background, 'rgb(11, 92, 86)');
      assert.deepEqual(complaints, []);
      await shot(tab, `ask-${width}`);
      await tab.close();
    });

  it('pressing the button, by keyboard alone, confirms and says thank you', async () => {
    const { tab, complaints } = await open('/proof/good');
    assert.deepEqual(confirmed, []);
    await tab.keyboard.press('Tab');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    assert.equal(await tab.locator('h1').textContent(), 'Рақмет, өтінішіңіз расталды');
    assert.deepEqual(confirmed, ['good']);
    assert.deepEqual(complaints, []);
    await shot(tab, 'thanks-360');
    await tab.close();
  });

  for (const width of WIDTHS)
    it(`opened a second time, the link says that it has confirmed, in the same frame, ${width} wide`, async () => {
      const { tab, complaints } = await open('/proof/good', width);
      assert.equal(await tab.locator('h1').textContent(), PROOF_WORDS.kk.already.title);
      assert.equal(await tab.locator('form').count(), 0);
      const scroll = await tab.evaluate<number>('document.documentElement.scrollWidth');
      assert.ok(scroll <= width, `page is ${scroll} wide`);
      assert.deepEqual(complaints, []);
      await shot(tab, `already-${width}`);
      await tab.close();
    });

  it('a dead link says, in three languages, that it is not valid', async () => {
    const { tab } = await open('/proof/dead');
    const languages = await tab
      .locator('section')
      .evaluateAll((sections) => sections.map((section) => section.getAttribute('lang')));
    assert.deepEqual(languages, ['kk', 'ru', 'en']);
    assert.equal(await tab.locator('form').count(), 0);
    await shot(tab, 'not-valid-360');
    await tab.close();
  });
});

/** Pictures for people to judge, where `SCREENSHOTS` names a folder. */
const shot = async (tab: { screenshot(to: { path: string }): Promise<unknown> }, name: string) => {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await tab.screenshot({ path: `${folder}/proof-${name}.png` });
};
