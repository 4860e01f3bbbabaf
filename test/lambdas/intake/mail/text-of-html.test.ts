import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOfHtml } from '../../../../lambdas/intake/mail/text-of-html.ts';

describe('the text of an HTML body', () => {
  for (const [html, text] of [
    ['<p>Сәлем</p><p>дүние</p>', 'Сәлем\nдүние'],
    ['a<br>b<BR/>c<br />d', 'a\nb\nc\nd'],
    ['<div>a</div><ul><li>b</li><li>c</li></ul><h2>d</h2>e', 'a\nb\nc\nd\ne'],
    ['<head><title>x</title></head><b>a</b><STYLE>b{}</STYLE><script>c()</script >d', 'a d'],
    [
      'a &amp; b &lt;c&gt; &#1178;&#x49b; &nbsp;&unknown; &#0; &#xffffff;',
      'a & b <c> Ққ &unknown; &#0; &#xffffff;',
    ],
    ['5 < 6', '5 < 6'],
    ['a <img alt="x', 'a <img alt="x'],
    ['a<style>never closed <p>b</p>', 'a'],
    ['', ''],
  ] as const)
    it(JSON.stringify(html), () => assert.equal(textOfHtml(html), text));

  for (const piece of ['<', '<style>', '<style ', '</style', '<!--', '&#', '<p> \n </p>', '<p'])
    it(`takes no time that grows faster than the body: ${JSON.stringify(piece)}`, () => {
      const body = piece.repeat(2_000_000 / piece.length);
      const started = performance.now();
      textOfHtml(body);
      assert.ok(performance.now() - started < 3_000, `${performance.now() - started} ms`);
    });
});
