import { existsSync } from 'node:fs';
import type { Controller } from '../lambdas/request/controller.ts';

/** The file of a company's folder in which a field stands, where it is not `controller.ts`. */
const FILES: Partial<Record<keyof Controller, string>> = {
  name: 'addresses',
  brand: 'addresses',
  sites: 'addresses',
  mailbox: 'addresses',
  replyDomain: 'addresses',
  postalAddress: 'addresses',
  phone: 'addresses',
  hours: 'addresses',
  policy: 'addresses',
  subjects: 'requests',
  particulars: 'requests',
  proof: 'requests',
  other: 'requests',
  blockWhileChecking: 'requests',
  terms: 'terms',
  systems: 'systems',
  purposes: 'purposes',
  recipients: 'recipients',
  kept: 'kept',
};

/** Where a person finds a field of a company: `controllers/kdv/terms.ts: terms[0].amount`. */
export const placeOfField = (controller: string, path: readonly PropertyKey[]): string =>
  `${fileOf(controller, path[0])}: ${dotted(path)}`;

const fileOf = (controller: string, field: PropertyKey | undefined): string => {
  const usual = Object.entries(FILES).find(([name]) => name === field)?.[1];
  const file = `controllers/${controller}/${usual}.ts`;
  // A small company may have it all in one file.
  return usual !== undefined && existsSync(new URL(`../${file}`, import.meta.url))
    ? file
    : `controllers/${controller}/controller.ts`;
};

const dotted = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
