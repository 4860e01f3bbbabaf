import { type AnnounceOnceNeeds, announceOnceADay } from '../request/announce-once.ts';
import type { ToOwnPeople } from '../request/own-people.ts';
import type { DeliveryNews } from './read-delivery-news.ts';

/** Tells the operators, once a day, when mail to the company's own people did not get there: it belongs to no request. */
export const noteOwnPeople =
  (needs: AnnounceOnceNeeds) =>
  async (
    mail: ToOwnPeople,
    { what, codes = {} }: Pick<DeliveryNews, 'what'> & Partial<Pick<DeliveryNews, 'codes'>>,
  ): Promise<void> => {
    if (what === 'letter-delivered') return;
    const said = [what, ...Object.values(codes)].join(' ');
    const matter = `${mail.is}-${what}#${mail.controller}`;
    await announceOnceADay(needs, matter, NEWS[mail.is](mail, said));
  };

const NEWS = {
  forward: ({ controller }: ToOwnPeople, said: string) => ({
    subject: `The mailbox that mail of ${controller} is forwarded to does not take it`,
    text: `other.forwardTo of ${controller}: ${said}. What was forwarded is still kept: desk aside ${controller}`,
  }),
  digest: ({ controller }: ToOwnPeople, said: string) => ({
    subject: `The digest of deadlines of ${controller} was not taken`,
    text: `The operators' mailbox: ${said}. What is due: desk list`,
  }),
};
