import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { KINDS } from '../lambdas/request/kinds.ts';
import { LANGUAGES } from '../lambdas/request/language.ts';

/** A text that says something, without spaces around it. */
export const text = z
  .string()
  .refine(
    (value) => value !== '' && value.trim() === value,
    'wanted a text, without spaces around it',
  );

/** One text in every language. */
export const words = z.strictObject(
  Object.fromEntries(LANGUAGES.map((language) => [language, text])),
);

export const kinds = z.array(z.enum(KINDS));

/** A name that joins configuration and stack: it stands in construct ids and environment variables. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'wanted small letters, digits and hyphens');

const LOWER_CASE = 'wanted lower case: incoming addresses are compared in it';

/** A mailbox, in lower case. */
export const mailbox = z
  .email({ error: 'wanted an e-mail address', abort: true })
  .refine((address) => address === address.toLowerCase(), LOWER_CASE);

/** A domain name, in lower case. */
export const domain = z
  .string()
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'wanted a domain name in lower case');

/** An address of a web page. */
export const page = z.url({ protocol: /^https$/, error: 'wanted an https address' });

/** A telephone number as people write it, with the country's code. */
export const phone = z
  .string()
  .regex(/^\+\d(?:[ -]?\d){7,14}$/, 'wanted a number with the country code, e.g. +7 727 317 20 44');

/** An ISO date that there is. */
export const day = z.iso.date('wanted an ISO date that there is, e.g. 2026-01-31');

const inHours = (duration: string): number | undefined => {
  try {
    const relativeTo = '2026-01-01';
    return Temporal.Duration.from(duration).total({ unit: 'hours', relativeTo });
  } catch {
    return undefined;
  }
};

/** An ISO 8601 duration that is longer than nothing. */
export const duration = z
  .string()
  .refine((value) => (inHours(value) ?? 0) > 0, 'wanted an ISO 8601 duration, e.g. P3D');

/** Whether one duration is shorter than another; true where one of them is none. */
export const isShorter = (one: string, other: string): boolean =>
  (inHours(one) ?? 0) < (inHours(other) ?? Number.POSITIVE_INFINITY);

/** A time zone by its IANA name. */
export const timeZone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}, 'wanted a time zone by its IANA name, e.g. Asia/Almaty');
