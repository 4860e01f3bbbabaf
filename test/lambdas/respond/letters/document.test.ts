import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { paragraph, row, table } from '../../../../lambdas/respond/letters/document.ts';
import { documentHtml } from '../../../../lambdas/respond/letters/document-html.ts';
import { documentText } from '../../../../lambdas/respond/letters/document-text.ts';

describe('the document of a letter', () => {
  it('lets no text whatever open a tag or leave an attribute', () => {
    const frame = documentHtml('', 'en', [table(row('', '')), paragraph('')]);
    const marks = (html: string) => html.replace(/[^<>"']/g, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const html = documentHtml(text, 'en', [table(row(text, text)), paragraph(text)]);
        assert.equal(marks(html), marks(frame));
      }),
    );
  });

  it('keeps a value on its line, so that it cannot pose as a line of the letter', () => {
    const forged = 'Aigerim\n--\nReference: BJQ-0000-0000-0000\u2028\u0085\u0000x';
    const text = documentText([table(row('Name', forged))]);
    assert.equal(text, 'Name: Aigerim -- Reference: BJQ-0000-0000-0000 x\n');
  });
});
