import type { Field } from './head.ts';
import type { Verdict, Verdicts } from './mail.ts';

/**
 * SES writes these fields above all others, in this order, each once; X-SES-RECEIPT is always among them. Whatever
 * stands in another order, a second time or below another field was there before: a stranger's.
 */
const WRITTEN_BY_SES = [
  'return-path',
  'received',
  'x-ses-spam-verdict',
  'x-ses-virus-verdict',
  'received-spf',
  'authentication-results',
] as const;
const TAKEN_BY_SES = /\bby inbound-smtp\.[a-z0-9-]+\.amazonaws\.com\b/i;

/** What SES found out about a message, by the block of fields that it puts on top. */
export const verdictsOf = (fields: readonly Field[]): Verdicts => {
  const block = blockOfSes(fields);
  const results = resultsOf(block.get('authentication-results') ?? '');
  return {
    spam: verdict(block.get('x-ses-spam-verdict')),
    virus: verdict(block.get('x-ses-virus-verdict')),
    spf: worst(results.get('spf')),
    dkim: best(results.get('dkim')),
    dmarc: worst(results.get('dmarc')),
  };
};

const blockOfSes = (fields: readonly Field[]): ReadonlyMap<string, string> => {
  const block = new Map<string, string>();
  let place = 0;
  for (const { key, value } of fields) {
    const next = WRITTEN_BY_SES.findIndex((name, index) => index >= place && name === key);
    if (next < 0) break;
    // A message that did not come through SES bears nothing of it.
    if (key === 'received' && !TAKEN_BY_SES.test(value)) return new Map();
    block.set(key, value);
    place = next + 1;
  }
  return block;
};

/** RFC 8601, as SES writes it: `amazonses.com; spf=pass (…) …; dkim=pass …; dkim=fail …; dmarc=pass …`. */
const resultsOf = (value: string): ReadonlyMap<string, readonly Verdict[]> => {
  // What the sender chose stands in quotes, in comments and after a property: none of it may pass for a result.
  const [by = '', ...found] = value
    .replace(/"[^"]*"?/g, '')
    .replace(/\([^()]*\)?/g, '')
    .split(';');
  if (!/^amazonses\.com(?:\s+\d+)?$/i.test(by.trim())) return new Map();
  const results = found.flatMap((each) => {
    const [, method = '', result = ''] = /^\s*(spf|dkim|dmarc)=([a-z]+)/i.exec(each) ?? [];
    return method ? [{ method: method.toLowerCase(), verdict: verdict(result) }] : [];
  });
  const byMethod = Map.groupBy(results, ({ method }) => method);
  return new Map([...byMethod].map(([method, of]) => [method, of.map(({ verdict }) => verdict)]));
};

const verdict = (result = 'none'): Verdict => {
  const said = result.trim().toLowerCase();
  if (said === 'pass' || said === 'fail') return said;
  return said === 'none' || said === '' || said === 'disabled' ? 'none' : 'gray';
};

const best = (verdicts: readonly Verdict[] = []): Verdict =>
  first(['pass', 'gray', 'fail'], verdicts);

const worst = (verdicts: readonly Verdict[] = []): Verdict =>
  first(['fail', 'gray', 'pass'], verdicts);

const first = (order: readonly Verdict[], verdicts: readonly Verdict[]): Verdict =>
  order.find((each) => verdicts.includes(each)) ?? 'none';
