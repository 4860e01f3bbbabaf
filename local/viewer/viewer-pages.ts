import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { DeadLetters } from '../dead-letters.ts';
import type { Executions } from '../machine/executions.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Topics } from '../topics.ts';
import { executionPage, executionsPage } from './executions-pages.ts';
import { letterPage, mailPage } from './mail-pages.ts';
import { deadLettersPage, noticesPage } from './people-pages.ts';
import { readLetter } from './read-letter.ts';

/** What the viewer shows. */
export interface Shown {
  readonly outbox: Outbox;
  readonly topics: Topics;
  readonly deadLetters: DeadLetters;
  readonly executions: Executions;
}

/** Pages for the person at this machine: sent mail, executions, what operators were told, dead letters. */
export const viewerPages = ({ outbox, topics, deadLetters, executions }: Shown) => {
  const app = new Hono();
  const letters = () =>
    Promise.all(
      outbox.all().flatMap(({ messageId }) => {
        const kept = outbox.get(messageId);
        return kept ? [readLetter(kept.mail, kept.raw)] : [];
      }),
    );
  const letter = async (id: string) => {
    const kept = outbox.get(id);
    return kept && readLetter(kept.mail, kept.raw);
  };

  app.get('/', async (c) => c.html(mailPage((await letters()).toReversed())));
  app.get('/store', async (c) => c.json({ emails: await letters() }));
  app.get('/mail/:id', async (c) => {
    const found = await letter(c.req.param('id'));
    return found ? c.html(letterPage(found)) : c.notFound();
  });
  app.get('/mail/:id/html', async (c) => {
    const found = await letter(c.req.param('id'));
    if (!found) return c.notFound();
    // A letter is shown, never run.
    c.header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    return c.html(found.body.html);
  });
  app.get('/mail/:id/raw', async (c) => {
    const found = await letter(c.req.param('id'));
    return found ? c.text(found.raw) : c.notFound();
  });
  app.get('/executions', (c) => c.html(executionsPage(executions.list())));
  app.get('/executions/:name', (c) => {
    const found = executions.list().find(({ name }) => name === c.req.param('name'));
    return found ? c.html(executionPage(found)) : c.notFound();
  });
  app.get('/notices', (c) => c.html(noticesPage(topics.told())));
  app.get('/dead-letters', (c) => c.html(deadLettersPage(deadLetters.all())));

  const listener = getRequestListener(app.fetch);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await listener(request, response);
  };
};
