import type { Answers, RequestStore } from './ports.ts';
import type { Request } from './request.ts';
import type { Waiting } from './waiting.ts';
import { waitsNoMore } from './waiting.ts';

/**
 * Wakes the workflow where it waits for `on`; where it does not wait there is nobody to wake. The wait is taken
 * off the request last, so a run that dies in between wakes it again.
 */
export const answerWaiting = async (
  { requests, answers }: { readonly requests: RequestStore; readonly answers: Answers },
  request: Request,
  on: Waiting['on'],
  output: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const waiting = request.waiting.find((each) => each.on === on);
  if (!waiting) return;
  await answers.answer(waiting.taskToken, output);
  await requests.change(request.id, (now) => waitsNoMore(now, waiting));
};
