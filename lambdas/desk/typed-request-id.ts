import { z } from 'zod';
import { readRequestId } from '../request/ids.ts';

/** A request's id as an operator typed it. */
export const typedRequestId = z.string().transform((text, context) => {
  try {
    return readRequestId(text);
  } catch {
    context.addIssue('wanted the form ABC-0000-0000-0000');
    return z.NEVER;
  }
});
