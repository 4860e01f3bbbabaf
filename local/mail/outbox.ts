import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const sentMail = z.object({
  messageId: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  /** ISO 8601. */
  at: z.string(),
  /** Counts the letters: those of one moment stay in order. */
  number: z.number(),
});

/** A letter as it left, without its content. */
export type SentMail = z.infer<typeof sentMail>;

/** The mailbox of everybody: all that was sent, kept on disk. */
export class Outbox {
  private readonly folder: string;
  private letters: number;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.letters = this.all().length;
  }

  /** The letter counts as sent once its second file is there. */
  keep(sent: Omit<SentMail, 'number'>, raw: Uint8Array): SentMail {
    this.letters += 1;
    const mail: SentMail = { ...sent, number: this.letters };
    writeFileSync(this.path(mail.messageId, 'eml'), raw);
    const part = this.path(mail.messageId, 'json.part');
    writeFileSync(part, JSON.stringify(mail));
    renameSync(part, this.path(mail.messageId, 'json'));
    return mail;
  }

  /** Oldest first. */
  all(): SentMail[] {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => sentMail.parse(JSON.parse(readFileSync(join(this.folder, name), 'utf8'))))
      .sort((a, b) => a.number - b.number);
  }

  get(messageId: string): { mail: SentMail; raw: Buffer } | undefined {
    const file = this.path(messageId, 'json');
    if (!/^[\w-]+$/.test(messageId) || !existsSync(file)) return undefined;
    const mail = sentMail.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { mail, raw: readFileSync(this.path(messageId, 'eml')) };
  }

  private path(messageId: string, suffix: string): string {
    return join(this.folder, `${messageId}.${suffix}`);
  }
}
