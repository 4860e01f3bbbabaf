import { terms as alser } from '../controllers/alser/terms.ts';
import { terms as bazarjoq } from '../controllers/bazarjoq/terms.ts';
import { terms as bilal } from '../controllers/bilal/terms.ts';
import { terms as kdv } from '../controllers/kdv/terms.ts';
import { terms as nlg } from '../controllers/nlg/terms.ts';
import { authoritiesOn } from '../lambdas/law/authorities.ts';
import type { Due } from '../lambdas/law/due.ts';
import { dueDate } from '../lambdas/law/due.ts';
import { explain } from '../lambdas/law/explain.ts';
import { kz } from '../lambdas/law/kz/jurisdiction.ts';
import type { Moments } from '../lambdas/law/moments.ts';
import type { Kind } from '../lambdas/request/kinds.ts';
import type { Duty, Term, TermStart } from '../lambdas/request/term.ts';

/** Prints docs/deadlines.md: `node local/deadlines-page.ts > docs/deadlines.md`. A test compares the two. */
const POLICIES = { bazarjoq, bilal, kdv, alser, nlg };

const STARTS: Record<TermStart, string> = {
  receipt: 'receipt',
  proof: 'its ground is there',
  detection: 'detection',
  transfer: 'the transfer',
};

const length = ({ amount, unit }: Term): string =>
  amount === undefined
    ? 'no number'
    : `${amount} ${unit.replaceAll('-', ' ')}`.replace(/^1 (.*)s$/, '1 $1');

const SURE = { H: 'text read', M: 'reported or inferred', L: 'from memory' };

const sureness = ({ standing, confidence = 'H', offByDefault }: Term): string =>
  standing === 'target'
    ? 'ours'
    : `${SURE[confidence]}${offByDefault ? '; off unless switched on' : ''}`;

/** The table names the law often, so it says 94-V. */
const shortSource = ({ source }: Term): string =>
  source.en.replace(
    'the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”',
    '94-V',
  );

const lawRow = (term: Term): string =>
  [
    '',
    term.id,
    term.kinds.join(', '),
    `**${length(term)}**`,
    STARTS[term.from],
    shortSource(term),
    term.inForceSince ?? '',
    sureness(term),
    '',
  ]
    .join(' | ')
    .trim();

const policyRow = (controller: string, term: Term): string =>
  `| ${controller} | ${term.id} | ${term.kinds.join(', ')} | **${length(term)}** | ${STARTS[term.from]} | ${term.source.en} |`;

interface Example {
  readonly kind: Kind | Duty;
  readonly controller: keyof typeof POLICIES;
  readonly moments: Moments;
}

const ON_6_MARCH: Moments = { received: '2026-03-06T10:00:00+05:00' };
const PROVEN_12_MARCH: Moments = { ...ON_6_MARCH, proven: '2026-03-12T16:00:00+05:00' };

const EXAMPLES: readonly Example[] = [
  { kind: 'access', controller: 'bazarjoq', moments: ON_6_MARCH },
  { kind: 'access', controller: 'nlg', moments: ON_6_MARCH },
  { kind: 'correction', controller: 'bazarjoq', moments: ON_6_MARCH },
  { kind: 'correction', controller: 'bazarjoq', moments: PROVEN_12_MARCH },
  { kind: 'blocking', controller: 'bazarjoq', moments: ON_6_MARCH },
  { kind: 'deletion', controller: 'bazarjoq', moments: ON_6_MARCH },
  { kind: 'deletion', controller: 'bazarjoq', moments: PROVEN_12_MARCH },
  { kind: 'withdrawal', controller: 'bazarjoq', moments: ON_6_MARCH },
  { kind: 'optout', controller: 'bazarjoq', moments: ON_6_MARCH },
  { kind: 'optout', controller: 'bilal', moments: { received: '2026-03-06T15:00:00+05:00' } },
  { kind: 'objection', controller: 'bazarjoq', moments: ON_6_MARCH },
  { kind: 'claim', controller: 'kdv', moments: ON_6_MARCH },
  { kind: 'claim', controller: 'alser', moments: ON_6_MARCH },
  { kind: 'authority', controller: 'nlg', moments: ON_6_MARCH },
  { kind: 'question', controller: 'bilal', moments: ON_6_MARCH },
  {
    kind: 'breach',
    controller: 'kdv',
    moments: { ...ON_6_MARCH, detected: '2026-03-06T10:00:00+05:00' },
  },
];

const clock = (instant: string): string => instant.slice(0, 16).replace('T', ' ');

const exampleRow = ({ kind, controller, moments }: Example): string => {
  const terms = POLICIES[controller];
  const bound = { terms, jurisdiction: 'kz', timeZone: 'Asia/Almaty', week: 5 } as const;
  const due: Due = dueDate({ controller: bound, kind, moments });
  const proven = moments.proven ? `; ground there ${clock(moments.proven)}` : '';
  return `| ${kind} | ${controller} | ${clock(moments.received)}${proven} | **${due.lastDay}** | ${due.decidedBy} | ${explain(due, 'en')} |`;
};

const calendarRow = (year: number): string => {
  const known = kz.calendar.year(year);
  const sources = new Set(
    [...(known?.daysOff ?? []), ...(known?.workingDays ?? [])].map(({ source }) => source),
  );
  const worked = known?.workingDays.map(({ day }) => day).join(', ') || 'none';
  return `| ${year} | ${known?.confirmed ? 'yes' : '**no**'} | ${worked} | ${[...sources].join('; ')} |`;
};

const bodies = authoritiesOn(kz, '2026-07-12').map(({ name }) => name.en);

/** A number of days is said once, by its term. */
const amountOf = (id: string): string => {
  const term = kz.terms.find((each) => each.id === id);
  if (term?.amount === undefined) throw new Error(`term ${id} has no amount, wanted one`);
  return `${term.amount} ${term.unit.replaceAll('-', ' ')}`;
};

const page = `# How deadlines are counted

For lawyers. This page is printed from the rules the product runs on, and a test fails when the two differ; it is no legal advice.
Try any case: \`npm run --silent deadline -- --controller bazarjoq --kind withdrawal --received 2026-03-06 --text --lang ru\`.

## The rules

1. **The earliest date wins.** Every term of the law and of the company's own policy that covers the request is counted; the earliest decides, the others are kept and shown. Where both end together, the law is cited.
2. **The day of receipt does not count** (Civil Code Art. 173), whatever the hour: a letter of Saturday night is received on Saturday. Support hours move nothing.
3. **A last day off moves on** to the next working day (Art. 175). In working days only working days count.
4. **The term ends at 24:00** of its last day (Art. 176) where the controller is: Asia/Almaty, UTC+5.
5. **Days off** are the weekend of the controller's five- or six-day week (Labour Code Art. 84), public holidays, and the day that makes up for a holiday on a day off (Law 267-II Art. 5). 7 January and the first day of Kurban Ait are off but never made up for. The minister may move a rest day (Labour Code Art. 85(3)): Sunday, 5 January 2025, was a working day.
6. **Hours on working days** (BIL-2) stand still on days off: from Friday 15:00, 24 hours end on Monday 15:00.
7. **A term that starts when its ground is there** decides nothing before that. Until then the other terms decide, its own date is shown as provisional (as if the ground had come with the letter), and all is counted anew once the documents or the finding are there. Blocking starts at receipt, since the information of a breach is in the letter itself.
8. **Where nobody gives a number, our own target decides:** ${amountOf('LAW-3')} unless the company sets another. It is never printed as law (LAW-3): the law has no number for access.
9. **Not yet understood?** The shortest term of all kinds is kept, counted from receipt, until it is known what is asked.
10. **Several demands in one letter** each keep their own date; the request is due with the earliest that is still open.
11. **A rule applies to terms that start on or after the day it came into force.** For an earlier letter it is shown, and decides nothing.
12. **Nothing stops the clock:** not the check of identity, not a question to the person. No text was found that would.

## Terms of the law of Kazakhstan, and our own targets

94-V is the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”. Where no day is given, the rule was in force before 2024.

| id | covers | term | from | source | in force since | how sure |
|---|---|---|---|---|---|---|
${kz.terms.map(lawRow).join('\n')}

## Terms of the policies

| company | id | covers | term | from | source |
|---|---|---|---|---|---|
${Object.entries(POLICIES)
  .flatMap(([controller, terms]) => terms.map((term) => policyRow(controller, term)))
  .join('\n')}

NLG's policy names no number of days: the law and, where it is silent, the target decide.

## Worked examples, one a kind

Times are Almaty's. Friday, 6 March 2026 is followed by a weekend and a day off on the 9th; 23 to 25 March are Nauryz.

| asked | company | received | last day | decided by | what the person reads |
|---|---|---|---|---|---|
${EXAMPLES.map(exampleRow).join('\n')}

## The calendar

| year | officially confirmed | working days on a weekend | sources |
|---|---|---|---|
${[2024, 2025, 2026, 2027].map(calendarRow).join('\n')}

In a year without a list only weekends are off. A date may then be too early, and too late where a weekend is worked that nobody has told us of. The JSON of every answer says whether an unconfirmed year was used.

## Where to complain (12 July 2026)

${bodies.map((name) => `- ${name}`).join('\n')}

## For a lawyer to confirm

- The day Law 231-VIII came into force (18 January 2026, reported) and with it LAW-1 and LAW-4.
- That a demand to delete, or to stop advertising, falls under the ${amountOf('LAW-1')} of Art. 8(7) as a withdrawal for that purpose (inferred; the law has no term of its own, Digital Code Art. 41(2)).
- That the Civil Code's counting applies to these duties (the usual reading).
- LAW-12, known from press only, and whether any act now fixes a number of days for access.
- The list of days off of 2027, Kurban Ait of that year (16 May kept, 17 May possible), and the dates between which a ministry bore its name.

## Other countries

A country is one folder: \`lambdas/law/eu/\` has Art. 12(3) GDPR: one month from receipt, two more when the person was told why inside the first, months by Regulation 1182/71 (same date, or the last day of a shorter month; a last day off moves on), holidays of the member state from the package \`date-holidays\`. That package weighs 1.4 MB, so the functions carry Kazakhstan alone: to serve a controller in the Union, add the line \`eu: ({ holidaysOf }) => eu(holidaysOf ?? '')\` to \`lambdas/law/jurisdictions.ts\`.
`;

process.stdout.write(page);
