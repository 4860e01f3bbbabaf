import type { ControllerOf } from '../request/controller-of.ts';
import type { Request } from '../request/request.ts';
import { isReport } from './is-report.ts';
import type { Classify } from './look-at-message.ts';
import type { Mail } from './mail/mail.ts';

/** What a message to a request asks, beside what the request asks already. */
export type Asked = 'nothing' | 'unsure' | 'the-same' | 'another-kind';

export type WhatReplyAsks = (
  request: Pick<Request, 'controller' | 'kinds'>,
  mail: Pick<Mail, 'newText' | 'robot'>,
) => Asked;

/** Reads what a message to a request asks. Its subject is that of the letter before, and says nothing of this one. */
export const whatReplyAsks =
  (classify: Classify, controllerOf: ControllerOf): WhatReplyAsks =>
  ({ controller, kinds }, mail) => {
    // Only words made it a report: who takes part in the request may have written them.
    if (isReport(mail)) return 'unsure';
    const reading = classify(controllerOf(controller), { subject: '', newText: mail.newText });
    if (reading.other) return 'nothing';
    if (reading.review) return 'unsure';
    const known: readonly string[] = kinds;
    return reading.kinds.every((kind) => known.includes(kind)) ? 'the-same' : 'another-kind';
  };
