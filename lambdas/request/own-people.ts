import type { ControllerId } from './controller.ts';
import type { Digest } from './ids.ts';

/** A message that was passed on, by the controller and its name among what is set aside. */
export interface ForwardedMessage {
  readonly controller: ControllerId;
  readonly name: Digest;
}

/** Mail to the company's own people, which belongs to no request: a message passed on, or the digest of deadlines. */
export type ToOwnPeople =
  | ({ readonly is: 'forward' } & ForwardedMessage)
  | { readonly is: 'digest'; readonly controller: ControllerId };

const IS = 'jauap-mail';
const CONTROLLER = 'jauap-controller';
const NAME = 'jauap-message';

/** What the mail service repeats when it says what became of such mail: names and values of letters, digits and `-`. */
export const tagsOf = (mail: ToOwnPeople): Readonly<Record<string, string>> => ({
  [IS]: mail.is,
  [CONTROLLER]: mail.controller,
  ...(mail.is === 'forward' && { [NAME]: mail.name }),
});

/** Reads such tags among those of the mail service itself; undefined where it is a letter of a request. */
export const toOwnPeople = (
  tags: Readonly<Record<string, readonly string[]>>,
): ToOwnPeople | undefined => {
  const [is] = tags[IS] ?? [];
  const [controller] = tags[CONTROLLER] ?? [];
  const [name] = tags[NAME] ?? [];
  if (controller === undefined) return undefined;
  if (is === 'digest') return { is, controller };
  return is === 'forward' && name ? { is, controller, name: name as Digest } : undefined;
};
