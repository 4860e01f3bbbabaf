import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { html, raw } from 'hono/html';
import type { Language } from '../request/language.ts';

const STYLE = `
*{box-sizing:border-box}
html{color-scheme:light}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px 16px;background:#eef2f5;color:#1c2430;font:17px/1.55 -apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{width:100%;max-width:520px;padding:32px;background:#fff;border:1px solid #d9e0e7;border-radius:12px}
h1{margin:0 0 12px;font-size:25px;line-height:1.25;font-weight:650;text-wrap:balance}
section h1{margin-bottom:4px;font-size:18px;line-height:1.35}
p{margin:0 0 16px}
p:last-child{margin-bottom:0}
section+section{margin-top:22px;padding-top:22px;border-top:1px solid #e4e9ee}
form{margin:24px 0}
button{width:100%;min-height:52px;padding:12px 24px;border:0;border-radius:8px;background:#0b5c56;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button:hover{background:#084843}
button:focus-visible{outline:3px solid #1c2430;outline-offset:3px}
.quiet{color:#4d5967;font-size:15px}
@media(max-width:420px){main{padding:24px 20px}h1{font-size:22px}}
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is loaded, framed, kept, indexed or told to other sites; the one style sheet is named by its hash. */
export const guarded: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
  context.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
  context.header('Referrer-Policy', 'no-referrer');
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('X-Robots-Tag', 'noindex, nofollow');
};

type Html = ReturnType<typeof html>;

/** A whole page that needs nothing from outside and no script. */
export const page = (language: Language, title: string, main: Html) => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
