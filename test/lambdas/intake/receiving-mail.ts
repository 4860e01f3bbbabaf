import { classify } from '../../../lambdas/classify/classify.ts';
import { findThread } from '../../../lambdas/intake/find-thread.ts';
import { forwardAside } from '../../../lambdas/intake/forward-aside.ts';
import { noteReturned } from '../../../lambdas/intake/note-returned.ts';
import { openRequest } from '../../../lambdas/intake/open-request.ts';
import { ownLetters } from '../../../lambdas/intake/own-letters.ts';
import { type ReceiveMailNeeds, receiveMail } from '../../../lambdas/intake/receive-mail.ts';
import { setAside } from '../../../lambdas/intake/set-aside.ts';
import { sortMessage } from '../../../lambdas/intake/sort-message.ts';
import { takeReply } from '../../../lambdas/intake/take-reply.ts';
import { whatReplyAsks } from '../../../lambdas/intake/what-reply-asks.ts';
import type { Controller } from '../../../lambdas/request/controller.ts';
import { composeForward } from '../../../lambdas/respond/compose-forward.ts';
import { notAccepted } from '../../../lambdas/respond/letters/not-accepted.ts';
import { noteComplainedLetter } from '../../../lambdas/respond/note-complained-letter.ts';
import { noteOwnPeople } from '../../../lambdas/respond/note-own-people.ts';
import { noteReturnedLetter } from '../../../lambdas/respond/note-returned-letter.ts';
import { acceptProof } from '../../../lambdas/verify/accept-proof.ts';
import type { Desk } from '../../support/desk.ts';

/** One message that has arrived; ISO 8601, UTC. */
export const arrival = (raw: Uint8Array, arrivedAt: string) => {
  let there = true;
  const arrivals = {
    async take() {
      return there ? { raw, arrivedAt } : undefined;
    },
    async done() {
      there = false;
    },
  };
  return { arrivals, isThere: () => there };
};

/** What a desk is made of; in a crash test each port dies somewhere. */
export type Ports = Omit<Desk, 'items' | 'personal' | 'table' | 'bucket' | 'controller'>;

/** All that receiving a message needs, wired as the function wires it. */
export const intakeNeeds = (
  ports: Ports,
  controllers: readonly Controller[],
): Omit<ReceiveMailNeeds<string>, 'arrivals'> => ({
  controllers,
  findThread: findThread(ports),
  takeReply: takeReply({
    ...ports,
    acceptProof: acceptProof(ports),
    writeNotAccepted: notAccepted,
    whatReplyAsks: whatReplyAsks(classify, ports.controllerOf),
  }),
  sortMessage: sortMessage({
    classify,
    isOwnLetter: ownLetters(ports.digest, controllers),
    openRequest: openRequest(ports),
    noteReturned: noteReturned({
      ...ports,
      noteOwnPeople: noteOwnPeople(ports),
      noteReturnedLetter: noteReturnedLetter(ports),
      noteComplainedLetter: noteComplainedLetter(ports),
    }),
    setAside: setAside({
      ...ports,
      forwardAside: forwardAside({ ...ports, controllers, composeForward: composeForward(ports) }),
    }),
  }),
});

/** Receives one message; `isThere` tells whether it still waits where it arrived. */
export const receive = async (
  desk: Desk,
  raw: Uint8Array,
  controllers: readonly Controller[] = [desk.controller],
  arrivedAt = desk.clock(),
) => {
  const { arrivals, isThere } = arrival(raw, arrivedAt);
  await receiveMail({ arrivals, ...intakeNeeds(desk, controllers) })('where');
  return { isThere };
};
