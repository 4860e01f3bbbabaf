import { randomInt } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { z } from 'zod';
import { appendLine, readLines } from './kept-lines.ts';
import type { Template } from './template/read-template.ts';

const secretSchema = z.object({
  SecretString: z.string().optional(),
  GenerateSecretString: z
    .object({
      PasswordLength: z.number().default(32),
      ExcludePunctuation: z.boolean().default(false),
    })
    .optional(),
});
const kept = z.array(z.object({ arn: z.string(), value: z.string() }));

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const PUNCTUATION = '!#$%&()*+,-./:;<=>?@[]^_{|}~';

const generate = (length: number, excludePunctuation: boolean): string => {
  const alphabet = excludePunctuation ? LETTERS : LETTERS + PUNCTUATION;
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
};

/** The secrets of the template. A generated one is made once and kept in a file that only its owner reads. */
export class Secrets {
  /** By ARN; undefined: there is such a secret, and nobody has put a value in it. */
  private readonly values = new Map<string, string | undefined>();

  constructor(template: Template, file: string) {
    const before = new Map(kept.parse(readLines(file)).map(({ arn, value }) => [arn, value]));
    for (const { arn, properties } of template.all('AWS::SecretsManager::Secret', secretSchema)) {
      const { SecretString, GenerateSecretString } = properties;
      let value = SecretString ?? before.get(arn);
      if (value === undefined && GenerateSecretString) {
        const { PasswordLength, ExcludePunctuation } = GenerateSecretString;
        value = generate(PasswordLength, ExcludePunctuation);
        appendLine(file, { arn, value });
        chmodSync(file, 0o600);
      }
      this.values.set(arn, value);
    }
  }

  has(arn: string): boolean {
    return this.values.has(arn);
  }

  get(arn: string): string | undefined {
    return this.values.get(arn);
  }

  /** Puts a value in for as long as this run lasts. */
  put(arn: string, value: string): void {
    this.values.set(arn, value);
  }
}
