import { z } from 'zod';
import { controllers } from '../../controllers/all.ts';
import type { Request } from '../../lambdas/request/request.ts';
import type { Execution } from '../machine/execution.ts';
import type { PlayedDemo } from './act-demo.ts';

const RULE = '─'.repeat(72);

const entered = z.looseObject({ stateEnteredEventDetails: z.object({ name: z.string() }) });

const clockTime = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23);

/** Each state with the time it was entered. */
const timeline = ({ history }: Execution): string[] =>
  history.events.flatMap((event) => {
    const state = entered.safeParse(event);
    if (!state.success) return [];
    return [`  ${clockTime(event.timestamp)}  ${state.data.stateEnteredEventDetails.name}`];
  });

const letter = (title: string, subject: string, text: string): string[] => [
  RULE,
  title,
  `Subject: ${subject}`,
  '',
  ...text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`),
  '',
];

/** The rule that decided the due date, as the company promised it. */
const promise = ({ controller, dueBy }: Request): string => {
  const terms = controllers.find(({ id }) => id === controller)?.terms ?? [];
  const term = terms.find(({ id }) => id === dueBy);
  return term
    ? `${dueBy}: ${term.amount} ${term.unit} from ${term.from}, ${term.source.en}`
    : dueBy;
};

/** The demo as a story: the letters in the order in which they went, the states with their times, the due date. */
export const tellDemo = (played: PlayedDemo): string => {
  const { sent, acknowledgement, proof, reply, answer, request, execution } = played;
  const seconds = (Date.parse(answer.at) - Date.parse(request.receivedAt)) / 1000;
  return [
    ...letter('A customer of the sample shop writes', sent.subject, sent.text),
    ...letter('Jauap acknowledges', acknowledgement.subject, acknowledgement.text),
    ...letter('Jauap asks who is writing', proof.subject, proof.text),
    ...letter('The customer replies with the code', `Re: ${proof.subject}`, reply),
    ...letter('Jauap answers', answer.subject, answer.text),
    RULE,
    `Request ${request.id}, execution ${execution.status}`,
    `  received  ${request.receivedAt}`,
    `  due       ${request.dueAt}`,
    `  because   ${promise(request)}`,
    `  answered  ${answer.at}, ${seconds.toFixed(1)} s after it was received`,
    'The states it went through (UTC)',
    ...timeline(execution),
    '',
  ].join('\n');
};
