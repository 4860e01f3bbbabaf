import { Script } from 'node:vm';
import EmailReplyParser from 'email-reply-parser';

/** In milliseconds: an ordinary letter takes a few. */
const PATIENCE = 1_000;
const READ = new Script('read()');

/**
 * A text without quotes and signatures. Some of the parser's patterns take minutes on a text made for it, so it is
 * stopped; that text is then taken as it stands.
 */
export const visibleText = (text: string): string => {
  let visible = text;
  const read = () => {
    visible = new EmailReplyParser().parseReply(text);
  };
  try {
    READ.runInNewContext({ read }, { timeout: PATIENCE });
  } catch {
    // Stopped: `visible` is the whole text still.
  }
  return visible.trim();
};
