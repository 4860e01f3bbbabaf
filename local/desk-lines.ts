import { z } from 'zod';

const page = z.object({ messages: z.array(z.unknown()), more: z.unknown().optional() });

/** What the desk answered, a line each of a list; where there is more of it, the last line says where to go on. */
export const linesOf = (answer: unknown): readonly unknown[] => {
  if (Array.isArray(answer)) return answer;
  const { data } = page.safeParse(answer);
  return data ? [...data.messages, ...(data.more ? [{ more: data.more }] : [])] : [answer];
};
