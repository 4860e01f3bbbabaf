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
    ['a<style>never closed <p>b</p>', 'a never closed\nb'],
    ['<title>x<p>b', 'x\nb'],
    ['<script>x<p>b', 'x\nb'],
    ['<head><meta charset="utf-8"><title>x</title><body><p>a</p>', 'a'],
    ['<head><style>x</style><BODY class="c">a', 'a'],
    ['a<title>b</title>c', 'ac'],
    ['', ''],
  ] as const)
    it(JSON.stringify(html), () => assert.deepEqual(textOfHtml(html), { text }));

  for (const length of [16_374, 16_378, 16_380, 16_382, 16_383, 16_384])
    it(`is the same where the reader goes on to the next stretch: after ${length} characters`, () => {
      const text = 'x'.repeat(length);
      for (const [html, end] of [
        ['&amp;&#x49b;y', '&қy'],
        ['&', '&'],
        [' \t <b> </b>y', ' y'],
        ['&zwnj;&#10; y', '\ny'],
        ['&nbsp;<p>y', '\ny'],
      ] as const)
        assert.equal(textOfHtml(`${text}${html}`).text, `${text}${end}`);
    });

  it('of which enough is wanted begins as the whole does, and is longer than that only if the whole is', () => {
    const html =
      '<p>a</p> b<br><blockquote type=cite>c<p>d &lt;<blockquote>e</blockquote></p>'.repeat(9);
    const whole = textOfHtml(html).text;
    for (let enough = 0; enough <= whole.length + 1; enough++) {
      const { text } = textOfHtml(html, enough);
      assert.equal(text.slice(0, enough), whole.slice(0, enough));
      assert.equal(text.length > enough, whole.length > enough);
    }
  });

  it('of which enough was read still hides nothing to its end', () => {
    const html = `<p>a</p><p>b</p><p>c</p><div hidden>d`;
    assert.deepEqual(textOfHtml(html, 1).problem, 'hidden text');
  });

  it('is right after more names of elements than are remembered', () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `<x${at}></x${at}>`).join('');
    assert.deepEqual(textOfHtml(`<i>${names}<div hidden>a</div></i>b`), { text: 'b' });
  });

  for (const piece of ['<', '<style>', '<style ', '</style', '<!--', '&#', '<p> \n </p>', '<p'])
    it(`takes no time that grows faster than the body: ${JSON.stringify(piece)}`, () => {
      const body = piece.repeat(2_000_000 / piece.length);
      const started = performance.now();
      textOfHtml(body);
      assert.ok(performance.now() - started < 3_000, `${performance.now() - started} ms`);
    });
});

const PREHEADER = 'display:none;font-size:1px;max-height:0px;overflow:hidden';

describe('what an HTML body hides was not written for the reader', () => {
  for (const [html, text] of [
    [`<div style="${PREHEADER}">x</div><p>a</p>`, 'a'],
    ['<p>a</p><div hidden>x <b>x</b><div>x</div></div>b', 'a\nb'],
    ["<span style='visibility: hidden'>x</span>a", 'a'],
    ['<span style="DISPLAY : NONE !important">x</span>a', 'a'],
    ['<div style="font-size:0">x</div>a', 'a'],
    ['<div style="max-height:0;overflow:hidden">x</div>a', 'a'],
    ['<td style=display:none>x<td>a', 'a'],
    ['<p hidden>x<p>a', 'a'],
    ['<p hidden>x<div>a</div>', 'a'],
    ['<ul><li hidden>x<li>a</ul>', 'a'],
    ['<div><span hidden>x</div>a', 'a'],
    ['<div hidden><img hidden>x<br></div>a', 'a'],
    ['<img hidden>a<br hidden>b', 'a\nb'],
    ['<table><tr><td hidden><div>x</td><td>a</td></tr></table>', 'a'],
    ['<template><p>x</p></template>a', 'a'],
  ] as const)
    it(`is left out: ${html}`, () => assert.deepEqual(textOfHtml(html), { text }));

  for (const [html, text] of [
    ['<td style="font-size:0px"><div style="font-size:13px">a</div></td>', 'a'],
    ['<div style="overflow: hidden ">a</div>', 'a'],
    ['<div aria-hidden="true" title="not hidden ">a</div>', 'a'],
    ['<div style="display:none;display:block">a</div>', 'a'],
    ['<div style="font-size:0.9em">a</div>', 'a'],
    ['<div style="max-height:0">a</div>', 'a'],
    ['<div hidden></b></span></div>a', 'a'],
  ] as const)
    it(`what is seen all the same stays: ${html}`, () =>
      assert.deepEqual(textOfHtml(html), { text }));

  for (const [html, text] of [
    ['<div style="display:none">a</div>', 'a'],
    ['<head><p>a</p>', 'a'],
    ['<p>a<div style="display:none">b<p>c', 'a\nb\nc'],
    ['<p>a<div hidden><div>b</div>', 'a\nb'],
  ] as const)
    it(`where it is all there is, or never ends, it is kept and named: ${html}`, () =>
      assert.deepEqual(textOfHtml(html), { text, problem: 'hidden text' }));
});

describe('a block quote of HTML is a quote', () => {
  const from = '6 March, 10:00, B &lt;b@example.kz&gt;';
  for (const [html, text] of [
    ['a<blockquote type="cite">x</blockquote>b', 'a\n> x\nb'],
    ['a<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">x</blockquote>b', 'a\n> x\nb'],
    ['a<blockquote style="border-left:1px solid #0857a6;margin:10px">x</blockquote>', 'a\n> x'],
    [
      `a<div>${from}:</div><blockquote>x</blockquote>b`,
      `a\n6 March, 10:00, B <b@example.kz>:\n> x\nb`,
    ],
    [
      '<blockquote type=cite>x <b>y</b> z<blockquote type=cite>w</blockquote></blockquote>a',
      '> x y z\n>> w\na',
    ],
    ['<div><blockquote type=cite>x</div>a', '> x\na'],
    ['a<blockquote>x</blockquote>b', 'a\n> x\nb'],
    [
      `${from}:<blockquote style="margin-left:1ex">x</blockquote>b`,
      '6 March, 10:00, B <b@example.kz>:\n> x\nb',
    ],
  ] as const)
    it(html, () => assert.deepEqual(textOfHtml(html), { text }));

  for (const html of [
    'a<blockquote style="margin:0 0 0 40px;border:none;padding:0px">b</blockquote>c',
    'a<blockquote style="margin-left:40px">b</blockquote>c',
    'a<br><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>b</div></blockquote>c',
  ])
    it(`but where it only moves in what is written: ${html}`, () =>
      assert.deepEqual(textOfHtml(html), { text: 'a\nb\nc' }));
});
