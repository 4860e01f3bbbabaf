import { Temporal } from 'temporal-polyfill';
import type { Aside, AsideNote } from '../request/aside.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import type { Clock } from '../request/ports.ts';

/** How many one answer shows: with all that is known of each they fit well into what Lambda answers (6 MB). */
const AT_MOST = 500;

export interface ListAsideNeeds {
  readonly aside: Pick<Aside, 'list'>;
  readonly controllerOf: ControllerOf;
  readonly clock: Clock;
}

/** Which messages; `day` is `2026-03-06` where the controller is. */
export interface AsideOrder {
  readonly controller: string;
  /** @default - today and yesterday */
  readonly day?: string;
  /** The name that the last list of that day ended with; only with a day. @default - from the first */
  readonly after?: string;
}

/** Messages that opened no request, the newest first of those that are shown. */
export interface AsideList {
  readonly messages: readonly AsideNote[];
  /** Where to go on: there is more of this day, after this name. Days before it are not looked at yet. */
  readonly more?: { readonly day: string; readonly after?: string };
}

/** The messages of a controller that opened no request and are still kept, of one day or of the last two. */
export const listAside =
  ({ aside, controllerOf, clock }: ListAsideNeeds) =>
  async ({ controller, day, after }: AsideOrder): Promise<AsideList> => {
    const { id, timeZone } = controllerOf(controller);
    const now = Temporal.Instant.from(clock());
    const lastTwo = [now, now.subtract({ hours: 24 })].map(
      (moment) => `${moment.toZonedDateTimeISO(timeZone).toPlainDate()}`,
    );
    const messages: AsideNote[] = [];
    for (const each of day === undefined ? lastTwo : [day]) {
      const atMost = AT_MOST - messages.length;
      if (atMost === 0) return { messages: newestFirst(messages), more: { day: each } };
      const page = { day: each, atMost, ...(after !== undefined && { after }) };
      const { notes, endedWith } = await aside.list(id, page);
      messages.push(...notes);
      if (endedWith !== undefined)
        return { messages: newestFirst(messages), more: { day: each, after: endedWith } };
    }
    return { messages: newestFirst(messages) };
  };

const newestFirst = (notes: readonly AsideNote[]): readonly AsideNote[] =>
  notes.toSorted((a, b) => (a.at < b.at ? 1 : -1));
