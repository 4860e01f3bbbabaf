import { html } from 'hono/html';
import { z } from 'zod';
import type { Execution } from '../machine/execution.ts';
import { page, rows } from './page.ts';

const time = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** All executions, newest first. */
export const executionsPage = (executions: readonly Execution[]) =>
  page(
    'Executions',
    rows(
      executions.map(
        ({ name, status, startDate }) =>
          html`<a href="/executions/${name}">${name}</a> ${status}<br>
            <small>started <time>${time(startDate)}</time></small>`,
      ),
      'No execution has been started yet.',
    ),
  );

const named = z.looseObject({
  stateEnteredEventDetails: z.object({ name: z.string() }).optional(),
  stateExitedEventDetails: z.object({ name: z.string() }).optional(),
});

/** The events of one execution. */
export const executionPage = ({ name, status, history, input }: Execution) =>
  page(
    name,
    html`<dl><dt>Status</dt><dd>${status}</dd><dt>Input</dt><dd>${input}</dd></dl>
      ${rows(
        history.events.map((event) => {
          const { stateEnteredEventDetails, stateExitedEventDetails } = named.parse(event);
          const state = stateEnteredEventDetails ?? stateExitedEventDetails;
          return html`${event.type} <b>${state?.name ?? ''}</b><br><small><time>${time(event.timestamp)}</time></small>`;
        }),
        'Nothing has happened yet.',
      )}`,
  );
