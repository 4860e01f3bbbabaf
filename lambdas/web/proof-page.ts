import { Hono } from 'hono';
import { html } from 'hono/html';
import { KIND_NAMES } from '../request/kind-names.ts';
import type { Kind } from '../request/kinds.ts';
import { LANGUAGES, type Language } from '../request/language.ts';
import { guarded, page } from './page.ts';
import { PROOF_WORDS } from './proof-words.ts';

/** What the page says of the request: nothing about a person. */
interface PageFacts {
  readonly language: Language;
  readonly kinds: readonly Kind[];
}

/** Of a request that this very link has confirmed already. */
interface ConfirmedFacts {
  readonly language: Language;
  readonly confirmed: true;
}

export interface ProofPagesNeeds {
  /** Of the request that a link leads to; nothing for a link that is unknown or dead, but for the one that proved it. */
  readonly lookUp: (token: string) => Promise<PageFacts | ConfirmedFacts | undefined>;
  readonly confirm: (token: string) => Promise<'proven' | 'not-accepted'>;
}

/** Longer than any token of ours: not worth looking up. */
const TOKEN_CHARACTERS = 200;

/**
 * The pages behind the link of the proof letter. Opening it changes nothing, since mail scanners open links too;
 * the button confirms. A link that does not work says the same whatever the reason; only who presses again what has
 * worked is told so, lest they write anew.
 */
export const proofPages = ({ lookUp, confirm }: ProofPagesNeeds): Hono => {
  const app = new Hono();
  app.use(guarded);
  const find = async (token: string) =>
    token.length > TOKEN_CHARACTERS ? undefined : lookUp(token);

  app.get('/proof/:token', async (context) => {
    const found = await find(context.req.param('token'));
    if (!found) return context.html(notValidPage(), 404);
    return context.html('confirmed' in found ? alreadyPage(found) : askPage(found));
  });
  app.post('/proof/:token', async (context) => {
    const token = context.req.param('token');
    // The language first: confirming uses the link up. A refused link is confirmed too, so that it is recorded.
    const found = await find(token);
    const outcome = token.length > TOKEN_CHARACTERS ? 'not-accepted' : await confirm(token);
    if (found && outcome === 'proven') return context.html(thanksPage(found.language));
    // Of a double click the other press may just have proven it.
    const since = await find(token);
    if (since && 'confirmed' in since) return context.html(alreadyPage(since));
    return context.html(notValidPage(), 404);
  });
  app.notFound((context) => context.html(notValidPage(), 404));
  app.onError((_error, context) => context.html(brokenPage(), 500));
  return app;
};

const askPage = ({ language, kinds }: PageFacts) => {
  const { title, why, button, notYou } = PROOF_WORDS[language].ask;
  return page(
    language,
    title,
    html`<h1>${title}</h1>
<p>${why}</p>
<ul>${kinds.map((kind) => html`<li>${KIND_NAMES[kind][language]}</li>`)}</ul>
<form method="post"><button type="submit">${button}</button></form>
<p class="quiet">${notYou}</p>`,
  );
};

const thanksPage = (language: Language) => said(language, 'thanks');
const alreadyPage = ({ language }: ConfirmedFacts) => said(language, 'already');

const said = (language: Language, what: 'thanks' | 'already') => {
  const { title, next } = PROOF_WORDS[language][what];
  return page(language, title, html`<h1>${title}</h1><p>${next}</p>`);
};

const notValidPage = () => inEveryLanguage('notValid');
const brokenPage = () => inEveryLanguage('broken');

/** For who it may be: nothing is known of them. */
const inEveryLanguage = (what: 'notValid' | 'broken') => {
  const section = (language: Language) => {
    const { title, next } = PROOF_WORDS[language][what];
    return html`<section lang="${language}"><h1>${title}</h1><p>${next}</p></section>`;
  };
  return page('kk', PROOF_WORDS.kk[what].title, html`${LANGUAGES.map(section)}`);
};
