import type { Mailbox } from './mail.ts';

const ADDRESS = /[^\s<>"',;:()[\]*]{1,250}@[^\s<>"',;:()[\]*]{1,250}\.[\p{L}\d-]{2,60}/u;

/** The mailbox that a line of text names: `Name <address>`, `Name [mailto:address]`, or an address alone. */
export const mailboxInText = (text: string): Mailbox | undefined => {
  const line = text.slice(0, 600);
  const found = ADDRESS.exec(line);
  if (!found) return undefined;
  const before = line.slice(0, found.index).replace(/(?:mailto:|[<[("'*_\s])+$/i, '');
  return { address: found[0].toLowerCase(), name: before.replace(/^["'*_\s]+|["'*_\s,]+$/g, '') };
};
