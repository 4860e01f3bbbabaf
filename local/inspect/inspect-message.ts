import { controllers as configured } from '../../controllers/all.ts';
import { classify } from '../../lambdas/classify/classify.ts';
import { isReport } from '../../lambdas/intake/is-report.ts';
import { lookAtMessage } from '../../lambdas/intake/look-at-message.ts';
import { readMail } from '../../lambdas/intake/mail/read-mail.ts';
import { controllersNamed, isAddressed } from '../../lambdas/intake/receive-mail.ts';
import { seemsToReply } from '../../lambdas/intake/seems-to-reply.ts';
import type { Controller } from '../../lambdas/request/controller.ts';
import { isOwnAddress } from '../../lambdas/request/own-address.ts';
import type { FoundMessage } from './messages.ts';

const look = lookAtMessage(classify);

/** What intake would do with a message, as far as the message itself tells: no table is asked. */
export const inspectMessage = async (
  { file, raw }: FoundMessage,
  controllers: readonly Controller[] = configured,
) => {
  const mail = await readMail(raw);
  const [controller, ...others] = controllersNamed(controllers, mail.recipients);
  if (!controller) throw new Error('no controller is configured');
  const isNamed = controllers.length === 1 || isAddressed(controller, mail.recipients);
  const reply = isReport(mail)
    ? undefined
    : seemsToReply(mail, isNamed ? [controller, ...others] : configured);
  const { writer, reading, said, disposed } = look(controller, mail, {
    ownLetter: mail.mark !== undefined && isOwnAddress(controllers, mail.from?.address ?? ''),
    inThread: reply !== undefined,
  });
  const found =
    reply && disposed.disposition !== 'automatic'
      ? { disposition: 'reply', reason: reply }
      : disposed;
  return {
    file,
    disposition: found.disposition,
    acknowledge: 'acknowledge' in found && found.acknowledge,
    reason: found.reason,
    controller: controller.id,
    language: reading.language,
    kinds: reading.other ? ['other'] : reading.kinds.length > 0 ? reading.kinds : reading.likely,
    confidence: reading.confidence,
    extracted: said,
    attachments: mail.attachments.map(({ name, type, size }) => ({ name, type, size })),
    problems: [
      ...mail.problems,
      ...(isNamed ? [] : ['addressed to no mailbox of a controller']),
      ...others.map(({ id }) => `also a letter to ${id}`),
    ],
    /** Who would be written to: not always who sent it. */
    answerTo: writer.mailbox?.address ?? null,
  };
};

export type Inspected = Awaited<ReturnType<typeof inspectMessage>>;
