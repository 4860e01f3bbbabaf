import type { Answers } from './ports.ts';
import type { Request, Waiting } from './request.ts';

/** Wakes the workflow where it waits for `on`; where it does not wait there is nobody to wake. */
export const answerWaiting = async (
  answers: Answers,
  request: Request,
  on: Waiting['on'],
  output: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const waiting = request.waiting.find((each) => each.on === on);
  if (waiting) await answers.answer(waiting.taskToken, output);
};
