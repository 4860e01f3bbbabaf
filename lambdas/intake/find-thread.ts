import type { RequestId } from '../request/ids.ts';
import { plainAddress } from '../request/plain-address.ts';
import type { KeyedDigest, Pointers, RequestStore } from '../request/ports.ts';
import { readReplyAddress, replyMac } from '../request/reply-address.ts';
import type { Request } from '../request/request.ts';
import { sameMac } from '../request/same-mac.ts';
import { isReport, isReportByWords } from './is-report.ts';
import { letterOfMessageId } from './letter-of-message-id.ts';
import { letterReported } from './letter-reported.ts';
import type { Mail } from './mail/mail.ts';
import { referencesIn } from './references-in.ts';

/** The request that a message speaks of, how it was found, and whether its sender is listened to there. */
export interface Thread {
  readonly request: Request;
  readonly by: 'reply-address' | 'answered-letter' | 'reference';
  readonly fromParticipant: boolean;
}

export interface FindThreadNeeds {
  readonly requests: Pick<RequestStore, 'find'>;
  readonly pointers: Pick<Pointers, 'requestOfMessage'>;
  readonly digest: KeyedDigest;
}

/** How many letters one message is looked up by. */
const LOOKUPS = 10;

/**
 * Finds the request of a reply: by the keyed reply address, then by the ids that SES gave our letters, then by the
 * reference people quote. Only the first cannot be made up by who has read a letter of ours; so in every case it is
 * said whether the sender takes part in the request. A sender who failed DMARC is nobody. A report is no reply; unless only
 * its words are those of one, and a participant sent it.
 */
export const findThread =
  (needs: FindThreadNeeds) =>
  async (mail: Mail): Promise<Thread | undefined> => {
    if (!isReport(mail)) return threadOf(needs, mail);
    if (!isReportByWords(mail) || (await isAboutOurLetter(needs, mail))) return undefined;
    const thread = await threadOf(needs, mail);
    return thread?.fromParticipant ? thread : undefined;
  };

/** Then it is noted on the request as what it is, from whose mailbox ever it came. */
const isAboutOurLetter = async (needs: FindThreadNeeds, { robot }: Mail): Promise<boolean> =>
  robot?.about !== undefined && (await letterReported(needs, robot.about)) !== undefined;

const threadOf = async (needs: FindThreadNeeds, mail: Mail): Promise<Thread | undefined> => {
  const ways = [
    { by: 'reply-address', ids: requestsRepliedTo },
    { by: 'answered-letter', ids: requestsAnswered },
    { by: 'reference', ids: referencesIn },
  ] as const;
  for (const { by, ids } of ways)
    for await (const id of ids(mail, needs)) {
      const request = await needs.requests.find(id);
      if (request)
        return { request, by, fromParticipant: await takesPart(request, mail, needs.digest) };
    }
  return undefined;
};

/** Only an address that we made ourselves; a made-up one is an ordinary recipient. */
async function* requestsRepliedTo(
  { recipients }: Mail,
  { digest }: FindThreadNeeds,
): AsyncIterable<RequestId> {
  for (const recipient of recipients) {
    const reply = readReplyAddress(recipient);
    if (reply && sameMac(reply.mac, replyMac(await digest('reply', reply.id)))) yield reply.id;
  }
}

async function* requestsAnswered(
  { answers }: Mail,
  { pointers }: FindThreadNeeds,
): AsyncIterable<RequestId> {
  for (const answered of answers.slice(0, LOOKUPS)) {
    const letter = await letterOfMessageId(pointers, answered);
    if (letter) yield letter.id;
  }
}

const takesPart = async (
  { participants }: Request,
  { from, verdicts }: Mail,
  digest: KeyedDigest,
): Promise<boolean> =>
  from !== undefined &&
  verdicts.dmarc !== 'fail' &&
  participants.includes(await digest('contact', plainAddress(from.address)));
