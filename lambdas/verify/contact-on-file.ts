import type { Controller } from '../request/controller.ts';
import type { WithDataSystem } from '../request/data-system.ts';
import { DeskError } from '../request/errors.ts';
import type { Requester } from '../request/requester.ts';

/** The request names nobody who could be asked for proof: a person has to find a way. */
class NobodyToAskError extends DeskError {
  override readonly name = 'NobodyToAskError';
}

/**
 * Whose mailbox must be proven. The sender's own where it is on file; else the one on file of the only
 * person that the phone or IIN in the letter names; else the sender's own: then nothing but what is held
 * under that mailbox can ever be found.
 */
export const contactOnFile =
  (withDataSystem: WithDataSystem) =>
  async (controller: Controller, requester: Requester): Promise<string> => {
    const { email, phone, iinIsRight = true } = requester;
    // A mistyped IIN may be somebody else's.
    const iin = iinIsRight ? requester.iin : undefined;
    const by = { ...(email && { email }), ...(phone && { phone }), ...(iin && { iin }) };
    const onFile = new Set<string>();
    for (const { id } of controller.systems) {
      const people = await withDataSystem(controller, id, (system) => system.find(by));
      for (const person of people) if (person.email) onFile.add(person.email.trim().toLowerCase());
    }
    if (email && onFile.has(email)) return email;
    const [only, ...others] = onFile;
    if (only && others.length === 0) return only;
    if (email) return email;
    throw new NobodyToAskError(
      'the request names no mailbox, and none on file can be told from it',
    );
  };
