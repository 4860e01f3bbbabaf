import { readMail } from './mail/read-mail.ts';

/** A raw message as a person reads it. */
export const messageText = async (
  raw: Uint8Array,
): Promise<{ readonly from: string; readonly subject: string; readonly text: string }> => {
  const { from, subject, text } = await readMail(raw);
  return { from: from?.address ?? '', subject, text };
};
