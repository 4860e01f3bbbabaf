import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Ports } from './cloud-options.ts';

/** An option that cannot be used; the message names it and what was wanted. */
export class WrongOptionError extends Error {
  override readonly name = 'WrongOptionError';
}

/** What `npm start` can be told, by option or by environment variable. */
export interface StartOptions {
  readonly ports: Ports;
  readonly stateDir: string;
}

const USUAL = { smtp: 2525, pages: 8080, mail: 8025, aws: 4566 } as const;

/** Printed for `--help`. */
export const USAGE = `npm start -- [--smtp-port ${USUAL.smtp}] [--pages-port ${USUAL.pages}] [--mail-port ${USUAL.mail}] [--aws-port ${USUAL.aws}] [--state-dir .local]
A port of 0 takes any free one. The environment can say the same: JAUAP_SMTP_PORT, JAUAP_PAGES_PORT,
JAUAP_MAIL_PORT, JAUAP_AWS_PORT, JAUAP_STATE_DIR. JAUAP_POSTGRES_URL replaces the embedded Postgres.`;

const text = { type: 'string' } as const;
const OPTIONS = {
  'smtp-port': text,
  'pages-port': text,
  'mail-port': text,
  'aws-port': text,
  'state-dir': text,
  help: { type: 'boolean' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new WrongOptionError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
};

/** Reads the options; `help` when they ask for it. @throws WrongOptionError */
export const readOptions = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions | 'help' => {
  const values = parse(args);
  if (values.help) return 'help';
  const port = (name: keyof typeof USUAL) => {
    const option = `--${name}-port`;
    const given = values[`${name}-port`] ?? env[`JAUAP_${name.toUpperCase()}_PORT`];
    const number = given === undefined || given === '' ? USUAL[name] : Number(given);
    if (!Number.isInteger(number) || number < 0 || number > 65535)
      throw new WrongOptionError(`${option} is ${given}, wanted a port from 0 to 65535`);
    return { port: number, option };
  };
  return {
    ports: { smtp: port('smtp'), pages: port('pages'), mail: port('mail'), aws: port('aws') },
    stateDir: resolve(values['state-dir'] ?? (env.JAUAP_STATE_DIR || '.local')),
  };
};
