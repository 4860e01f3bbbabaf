import type { Controller } from '../request/controller.ts';
import type { Mailer } from '../request/correspondence.ts';
import type { Operators } from '../request/ports.ts';
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
  async (controller: Controller, due: readonly DueSoon[]): Promise<true> => {
    const { subject, text } = digest(controller, due);
    const announced = operators.announce({
      subject: `Jauap: ${due.length} requests of ${controller.id} run out of time`,
      text,
    });
    const from = `desk@${controller.replyDomain}`;
    const mailed = composeMime({
      ...{ from: { name: 'Jauap', address: from }, to: mailbox, replyTo: mailbox },
      ...{ subject, text, attachments: [] },
    }).then((raw) =>
      mailer.send({
        raw,
        from,
        to: mailbox,
        ownPeople: { is: 'digest', controller: controller.id },
      }),
    );
    // One way is enough: were both wanted, the way that works would say it again with every run.
    await Promise.any([announced, mailed]);
    await Promise.allSettled([announced, mailed]);
    return true;
  };
