import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --link: #0b63ce; }
@media (prefers-color-scheme: dark) { :root { --link: #7ab7ff; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
header, main { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding-top: 1.25rem; }
header strong { font-size: 1.1rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
a { color: var(--link); }
h1 { font-size: 1.4rem; margin: 1.5rem 0 .75rem; overflow-wrap: anywhere; }
ul.rows { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
ul.rows li { border-bottom: 1px solid var(--line); padding: .6rem 0; overflow-wrap: anywhere; }
ul.rows small, dt { opacity: .75; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); padding: 1rem; border-radius: .4rem; }
time { white-space: nowrap; }
iframe { width: 100%; height: 34rem; border: 1px solid var(--line); border-radius: .4rem; background: #fff; }
`;

const PAGES = [
  ['/', 'Sent mail'],
  ['/executions', 'Executions'],
  ['/notices', 'Notices'],
  ['/dead-letters', 'Dead letters'],
] as const;

/** One page of the viewer. */
export const page = (title: string, content: Html): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Jauap</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><strong>Jauap, embedded</strong>
<nav>${PAGES.map(([path, name]) => html`<a href="${path}"${name === title ? raw(' aria-current="page"') : ''}>${name}</a> `)}</nav></header>
<main><h1>${title}</h1>${content}</main>
</body>
</html>`;

/** A list of things, or a sentence that says there are none. */
export const rows = (items: readonly Html[], none: string): Html =>
  items.length === 0
    ? html`<p>${none}</p>`
    : html`<ul class="rows">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
