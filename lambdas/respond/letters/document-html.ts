import type { Language } from '../../request/language.ts';
import type { Block } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import { oneLine } from './one-line.ts';

const STYLE = {
  body: 'margin:0;padding:24px 16px;background:#ffffff;color:#1c2430;font:16px/1.55 -apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif',
  page: 'max-width:640px;margin:0 auto',
  h2: 'margin:32px 0 8px;font-size:20px;line-height:1.3',
  h3: 'margin:24px 0 4px;font-size:16px;line-height:1.4',
  p: 'margin:12px 0',
  ul: 'margin:12px 0;padding-left:22px',
  table: 'margin:12px 0;width:100%;border-collapse:collapse',
  label:
    'width:38%;padding:6px 12px 6px 0;border-bottom:1px solid #dde2e8;text-align:left;vertical-align:top;font-weight:normal;color:#566171',
  value: 'padding:6px 0;border-bottom:1px solid #dde2e8;vertical-align:top;overflow-wrap:anywhere',
  code: 'margin:16px 0;padding:14px 16px;background:#f1f4f7;border-radius:6px;font:600 26px/1.2 ui-monospace,Consolas,monospace;letter-spacing:4px',
  link: 'color:#0b57a4;overflow-wrap:anywhere',
  foot: 'margin:36px 0 0;padding-top:16px;border-top:1px solid #dde2e8;color:#566171;font-size:14px',
} as const;

/** Every word from outside passes here. */
const safe = (text: string): string => escapeHtml(oneLine(text));

const tag = (name: string, style: keyof typeof STYLE, inner: string, more = ''): string =>
  `<${name}${more} style="${escapeHtml(STYLE[style])}">${inner}</${name}>`;

const asHtml = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return tag(`h${block.level}`, `h${block.level}`, safe(block.text));
    case 'paragraph':
      return tag('p', 'p', safe(block.text));
    case 'list':
      return tag('ul', 'ul', block.items.map((item) => `<li>${safe(item)}</li>`).join(''));
    case 'table':
      return tag('table', 'table', block.rows.map(asTableRow).join(''));
    case 'code':
      return tag('p', 'code', safe(block.text));
    case 'link':
      return tag('p', 'p', tag('a', 'link', safe(block.url), ` href="${safe(block.url)}"`));
    case 'foot':
      return tag('p', 'foot', block.lines.map(safe).join('<br>'));
  }
};

const asTableRow = ({ label, value }: { label: string; value: string }): string =>
  `<tr>${tag('th', 'label', safe(label), ' scope="row"')}${tag('td', 'value', safe(value))}</tr>`;

/** The letter as an HTML page that needs nothing from outside. */
export const documentHtml = (title: string, language: Language, blocks: readonly Block[]): string =>
  `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${safe(title)}</title></head>
<body style="${escapeHtml(STYLE.body)}"><div style="${STYLE.page}">
${blocks.map(asHtml).join('\n')}
</div></body></html>
`;
