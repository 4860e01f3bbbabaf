import type { Inspected } from './inspect-message.ts';

/** How many messages became what, why, and in which language: a table for people. */
export const summary = (messages: readonly Inspected[]): string => {
  const groups = [
    ['disposition', messages.map(({ disposition, reason }) => `${disposition} (${reason})`)],
    [
      'asks for',
      asked(messages).map(({ kinds }) => kinds.join(' + ') || 'nothing that was understood'),
    ],
    ['language', asked(messages).map(({ language }) => language)],
    ['problem', messages.flatMap(({ problems }) => problems)],
  ] as const;
  const acknowledged = messages.filter(({ acknowledge }) => acknowledge).length;
  return [
    `${messages.length} messages, ${acknowledged} would be acknowledged`,
    ...groups.flatMap(([name, values]) => table(name, values)),
  ].join('\n');
};

/** Those that somebody would work on. */
const asked = (messages: readonly Inspected[]): readonly Inspected[] =>
  messages.filter(({ disposition }) => disposition === 'request' || disposition === 'review');

const table = (name: string, values: readonly string[]): readonly string[] => {
  if (values.length === 0) return [];
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  const share = (count: number) => `${((100 * count) / values.length).toFixed(1)} %`;
  return [
    '',
    name,
    ...rows.map(
      ([value, count]) => `${String(count).padStart(8)}  ${share(count).padStart(7)}  ${value}`,
    ),
  ];
};
