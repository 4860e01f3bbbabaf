import { html } from 'hono/html';
import type { DeadLetter } from '../dead-letters.ts';
import type { Notice } from '../topics.ts';
import { page, rows } from './page.ts';

/** What operators were told, newest first. */
export const noticesPage = (notices: readonly Notice[]) =>
  page(
    'Notices',
    rows(
      notices
        .toReversed()
        .map(
          ({ topic, subject, message, at }) =>
            html`<b>${subject ?? topic}</b><br>${message}<br><small>${topic} · <time>${at}</time></small>`,
        ),
      'Nobody has been told anything yet.',
    ),
  );

/** What could not be handled, newest first. */
export const deadLettersPage = (letters: readonly DeadLetter[]) =>
  page(
    'Dead letters',
    rows(
      letters
        .toReversed()
        .map(
          ({ queue, body, at }) =>
            html`<b>${queue}</b> <small><time>${at}</time></small><pre>${body}</pre>`,
        ),
      'Every message was handled.',
    ),
  );
