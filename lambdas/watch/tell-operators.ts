import type { Controller } from '../request/controller.ts';
import type { Mailer, Operators } from '../request/ports.ts';
import { digest } from './digest.ts';
import type { DueSoon } from './due-soon.ts';

export interface TellOperatorsNeeds {
  readonly operators: Operators;
  readonly mailer: Mailer;
  /** Who reads the digests. */
  readonly mailbox: string;
  readonly composeMime: (mail: {
    readonly from: { readonly name: string; readonly address: string };
    readonly to: string;
    readonly replyTo: string;
    readonly subject: string;
    readonly text: string;
    readonly attachments: readonly [];
  }) => Promise<Uint8Array>;
}

/** Tells the operators of a controller what is running out of time: by topic, and by one digest letter. */
export const tellOperators =
  ({ operators, mailer, mailbox, composeMime }: TellOperatorsNeeds) =>
  async (controller: Controller, due: readonly DueSoon[]): Promise<void> => {
    const { subject, text } = digest(controller, due);
    await operators.announce({
      subject: `Jauap: ${due.length} requests of ${controller.id} run out of time`,
      text,
    });
    const from = `desk@${controller.replyDomain}`;
    const raw = await composeMime({
      ...{ from: { name: 'Jauap', address: from }, to: mailbox, replyTo: mailbox },
      ...{ subject, text, attachments: [] },
    });
    await mailer.send({ raw, from, to: mailbox });
  };
