import type { ControllerOf } from '../request/controller-of.ts';
import type { Request } from '../request/request.ts';
import type { Classify } from './look-at-message.ts';
import type { Mail } from './mail/mail.ts';

/**
 * Whether a message to a request asks for something, or may. Its subject is that of the letter before, and says
 * nothing of this one.
 */
export const asksForSomething =
  (classify: Classify, controllerOf: ControllerOf) =>
  ({ controller }: Request, { newText }: Mail): boolean =>
    !classify(controllerOf(controller), { subject: '', newText }).other;
