import type { Desk } from '../../support/desk.ts';

/** One message that has arrived; what is done with it is written down in order. */
export const arrival = (raw: Uint8Array) => {
  const deeds: string[] = [];
  let there = true;
  const arrivals = {
    async take() {
      return there ? raw : undefined;
    },
    async done() {
      there = false;
      deeds.push('removed');
    },
  };
  return { arrivals, deeds, isThere: () => there };
};

/** What receiving a message needs; opening and replying are only written down. */
export const receiving = (desk: Desk, raw: Uint8Array) => {
  const { arrivals, deeds, isThere } = arrival(raw);
  const needs = {
    arrivals,
    controllers: [desk.controller],
    digest: desk.digest,
    openRequest: async () => void deeds.push('opened'),
    takeReply: async (id: string) => void deeds.push(`reply to ${id}`),
  };
  return { needs, deeds, isThere };
};
