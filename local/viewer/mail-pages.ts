import { html } from 'hono/html';
import { page, rows } from './page.ts';
import type { ReadLetter } from './read-letter.ts';

/** All letters, newest first. */
export const mailPage = (letters: readonly ReadLetter[]) =>
  page(
    'Sent mail',
    rows(
      letters.map(
        ({ messageId, subject, destination, at }) =>
          html`<a href="/mail/${messageId}">${subject || '(no subject)'}</a><br>
            <small>to ${destination.to.join(', ')} · <time>${at}</time></small>`,
      ),
      'Nothing has been sent yet.',
    ),
  );

/** One letter, as text and as it looks in a mail program. */
export const letterPage = (letter: ReadLetter) =>
  page(
    letter.subject || '(no subject)',
    html`<dl>
        <dt>From</dt><dd>${letter.from}</dd>
        <dt>To</dt><dd>${letter.destination.to.join(', ')}</dd>
        <dt>Reply-To</dt><dd>${letter.replyTo.join(', ')}</dd>
        <dt>Sent</dt><dd><time>${letter.at}</time></dd>
        ${letter.attachments.map(({ filename, mimeType }) => html`<dt>Attached</dt><dd>${filename} (${mimeType})</dd>`)}
      </dl>
      <p><a href="/mail/${letter.messageId}/raw">Source</a></p>
      <pre>${letter.body.text}</pre>
      ${letter.body.html ? html`<iframe sandbox title="The letter as HTML" src="/mail/${letter.messageId}/html"></iframe>` : ''}`,
  );
