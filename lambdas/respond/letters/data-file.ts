import type { Letter } from '../../request/correspondence.ts';
import type { AnswerFacts } from './answer-facts.ts';

type Attachment = NonNullable<Letter['attachments']>[number];

/** Everything that was found, for a program to read: `{ id, answeredOn, systems: [{ system, records }] }`. */
export const dataFile = ({
  id,
  answeredOn,
  language,
  parts,
}: AnswerFacts): Attachment | undefined => {
  const systems = parts
    .flatMap((part) => (part.outcome === 'granted' && part.kind === 'access' ? part.systems : []))
    .filter(({ records }) => records.length > 0)
    .map(({ name, records }) => ({ system: name[language], records }));
  if (systems.length === 0) return undefined;
  return {
    name: 'data.json',
    type: 'application/json',
    content: `${JSON.stringify({ id, answeredOn, systems }, null, 2)}\n`,
  };
};
