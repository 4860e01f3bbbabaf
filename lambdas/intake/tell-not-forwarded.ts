import { type AnnounceOnceNeeds, announceOnceADay } from '../request/announce-once.ts';
import type { AsideNote } from '../request/aside.ts';

/**
 * Why a message was not forwarded; `unclear`: the run that did it ended before it could note what became of it; `refused`: the
 * name of the mail service's error.
 */
export type WhyNotForwarded = 'too-long' | 'too-many' | 'unclear' | { readonly refused: string };

/** Tells the operators, once a day, of mail that a controller wants forwarded and that is only kept. */
export const tellNotForwarded = (
  needs: AnnounceOnceNeeds,
  { controller, name, keptUntil }: AsideNote,
  why: WhyNotForwarded,
): Promise<void> => {
  const command = `desk aside ${controller}`;
  if (typeof why === 'object')
    return announceOnceADay(needs, `forwards-refused#${controller}`, {
      subject: `The mail service refuses what is forwarded of ${controller}`,
      text: `It says ${why.refused}. What is no request is only kept, and not forwarded later: ${command}`,
    });
  switch (why) {
    case 'too-long':
      return announceOnceADay(needs, `forward-too-long#${controller}#${name}`, {
        subject: 'A message is too long to be forwarded',
        text: `It is no request and is kept until ${keptUntil}: ${command} ${name}`,
      });
    case 'too-many':
      return announceOnceADay(needs, `forwards-too-many#${controller}`, {
        subject: `More mail came to ${controller} than is forwarded`,
        text: `What is no request, and beyond the caps, is only kept: ${command}. Something may send without end, or answer what we forward.`,
      });
    case 'unclear':
      return announceOnceADay(needs, `forward-unclear#${controller}#${name}`, {
        subject: 'A message may not have been forwarded',
        text: `Whether it went nobody knows, and it is not sent again; it is no request and is kept until ${keptUntil}: ${command} ${name}`,
      });
  }
};
