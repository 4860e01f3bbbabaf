import { domainToASCII } from 'node:url';
import type { Field } from './head.ts';
import type { Mailbox, Verdict, Verdicts } from './mail.ts';
import { namesOneSender } from './mailboxes.ts';

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

/**
 * What SES found out about a message, by the block of fields that it puts on top. DMARC failed as well where the sender
 * that was read here need not be who it was checked for.
 */
export const verdictsOf = (fields: readonly Field[], from?: Mailbox): Verdicts => {
  const block = blockOfSes(fields);
  const results = resultsOf(block.get('authentication-results') ?? '');
  const isOfSender =
    namesOneSender(fields) && results.domains.every((domain) => isAt(domain, from));
  return {
    spam: verdict(block.get('x-ses-spam-verdict')),
    virus: verdict(block.get('x-ses-virus-verdict')),
    spf: worst(results.verdicts.get('spf')),
    dkim: best(results.verdicts.get('dkim')),
    dmarc: from && !isOfSender ? 'fail' : worst(results.verdicts.get('dmarc')),
  };
};

/** Of that domain, or of one below it. */
const isAt = (domain: string, from: Mailbox | undefined): boolean =>
  `.${inAscii(from?.address.split('@')[1] ?? '')}`.endsWith(`.${inAscii(domain)}`);

/** One spelling for a domain of any script (RFC 5890), with or without its root. */
const inAscii = (domain: string): string => {
  const bare = domain.replace(/\.$/, '');
  return domainToASCII(bare) || bare;
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

interface Results {
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
  /** For whose From DMARC was checked, in lower case. */
  readonly domains: readonly string[];
}

/** RFC 8601, as SES writes it: `amazonses.com; spf=pass (…) …; dkim=pass …; dkim=fail …; dmarc=pass header.from=…`. */
const resultsOf = (value: string): Results => {
  // What the sender chose stands in quotes, in comments and after a property: none of it may pass for a result.
  const [by = '', ...found] = value
    .replace(/"[^"]*"?/g, '')
    .replace(/\([^()]*\)?/g, '')
    .split(';');
  if (!/^amazonses\.com(?:\s+\d+)?$/i.test(by.trim())) return { verdicts: new Map(), domains: [] };
  const results = found.flatMap((each) => {
    const [, method = '', result = ''] = /^\s*(spf|dkim|dmarc)=([a-z]+)/i.exec(each) ?? [];
    return method ? [{ method: method.toLowerCase(), verdict: verdict(result) }] : [];
  });
  const domains = found.flatMap(
    (each) => /^\s*dmarc=.*\bheader\.from=([^\s;]+)/i.exec(each)?.[1]?.toLowerCase() ?? [],
  );
  const byMethod = Map.groupBy(results, ({ method }) => method);
  const verdicts = new Map(
    [...byMethod].map(([method, of]) => [method, of.map(({ verdict }) => verdict)]),
  );
  return { verdicts, domains };
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
