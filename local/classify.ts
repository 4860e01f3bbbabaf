import { createInterface } from 'node:readline';
import { z } from 'zod';
import { controllers } from '../controllers/all.ts';
import { classify } from '../lambdas/classify/classify.ts';
import { extract } from '../lambdas/intake/extract.ts';
import { letterInText } from './classify/letter-in-text.ts';

/**
 * `npm run --silent classify < in.jsonl`: what intake would make of each message, one JSON line each. Lines that are no
 * message are named on stderr; the exit code is then 1.
 */
const message = z.object({
  id: z.string(),
  subject: z.string().nullish(),
  body: z.string().nullish(),
  controller: z.string().nullish(),
});

const anyController = { defaultLanguage: 'kk', subjects: [] } as const;

const read = ({ id, subject, body, controller }: z.infer<typeof message>) => {
  const letter = letterInText(subject ?? '', body ?? '');
  const { likely, confidence, review, language, words } = classify(
    controllers.find((each) => each.id === controller) ?? anyController,
    letter,
  );
  const { fullName, phone, iin, email } = extract(letter);
  const extracted = {
    ...{ fullName: fullName ?? null, phone: phone ?? null },
    ...{ iin: iin ?? null, email: email ?? null },
  };
  return { id, kinds: likely, confidence: rounded(confidence), review, language, extracted, words };
};

const rounded = (chance: number): number => Number(chance.toFixed(4));

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number++;
  if (!line.trim()) continue;
  const asked = message.safeParse(parsed(line));
  if (asked.success) {
    process.stdout.write(`${JSON.stringify(read(asked.data))}\n`);
    continue;
  }
  process.stderr.write(`line ${number}: got no message, wanted {"id","subject","body"}\n`);
  process.exitCode = 1;
}
