import { KINDS } from '../../lambdas/request/kinds.ts';

const kinds = KINDS.join(', ');

/** Mistakes in the configuration of BazarJoq: what is wrong, the way to it, what stands there, and what is said of it. */
export const MISTAKES: readonly (readonly [string, string, unknown, string])[] = [
  [
    'an unknown kind',
    'blockWhileChecking.1',
    'erasure',
    `requests.ts: blockWhileChecking[1]: got "erasure", wanted one of ${kinds}`,
  ],
  [
    'an unknown kind of a subject',
    'subjects.0.kind',
    'acess',
    `requests.ts: subjects[0].kind: got "acess", wanted one of ${kinds}`,
  ],
  [
    'a term of zero days',
    'terms.0.amount',
    0,
    'terms.ts: terms[0].amount: got 0, wanted at least 1',
  ],
  [
    'half a day',
    'terms.0.amount',
    1.5,
    'terms.ts: terms[0].amount: got 1.5, wanted a whole number',
  ],
  [
    'an amount without unit',
    'terms.0.unit',
    undefined,
    'terms.ts: terms[0].amount: an amount and its unit come together, wanted both or neither',
  ],
  ['a missing language', 'name.kk', undefined, 'addresses.ts: name.kk: missing, wanted string'],
  [
    'an empty language',
    'purposes.2.storage.ru',
    '',
    'purposes.ts: purposes[2].storage.ru: got "", wanted a text, without spaces around it',
  ],
  [
    'no languages',
    'languages',
    [],
    'controller.ts: languages: got an empty list, wanted at least 1',
  ],
  [
    'a default that is none of its languages',
    'languages',
    ['ru'],
    'controller.ts: defaultLanguage: "kk" is no language of the controller, wanted one of ru',
  ],
  [
    'an unknown recipient',
    'purposes.0.recipients.1',
    'grup',
    'purposes.ts: purposes[0].recipients[1]: "grup" is no recipient, wanted one of it-providers, delivery, auditors, state-bodies, investigators, group',
  ],
  [
    'an unknown purpose',
    'systems.0.records.0.purposes.0',
    'acount',
    'systems.ts: systems[0].records[0].purposes[0]: "acount" is no purpose, wanted one of account, orders, marketing, support, legal-duties, service',
  ],
  [
    'a subject twice',
    'subjects.1.text',
    'дербес деректер туралы сұрау',
    'requests.ts: subjects[1].text: "дербес деректер туралы сұрау" stands twice, wanted once',
  ],
  [
    'a duration in words',
    'proof.remindAfter',
    '3 days',
    'requests.ts: proof.remindAfter: got "3 days", wanted an ISO 8601 duration, e.g. P3D',
  ],
  [
    'a duration of nothing',
    'proof.leaveBeforeDue',
    'P0D',
    'requests.ts: proof.leaveBeforeDue: got "P0D", wanted an ISO 8601 duration, e.g. P3D',
  ],
  [
    'a reminder after the end',
    'proof.remindAfter',
    'P20D',
    'requests.ts: proof.remindAfter: wanted less than expireAfter: who is reminded can still answer',
  ],
  [
    'no request a day',
    'proof.requestsADay',
    0,
    'requests.ts: proof.requestsADay: got 0, wanted at least 1',
  ],
  [
    'an unknown time zone',
    'timeZone',
    'Asia/Almata',
    'controller.ts: timeZone: got "Asia/Almata", wanted a time zone by its IANA name, e.g. Asia/Almaty',
  ],
  [
    'an offset for a time zone',
    'timeZone',
    '+05:00',
    'controller.ts: timeZone: got "+05:00", wanted a time zone by its IANA name, e.g. Asia/Almaty',
  ],
  [
    'an invalid mailbox',
    'mailbox',
    'info.bazarjoq.kz',
    'addresses.ts: mailbox: got "info.bazarjoq.kz", wanted an e-mail address',
  ],
  [
    'a mailbox that no letter would match',
    'mailbox',
    'Info@BazarJoq.kz',
    'addresses.ts: mailbox: got "Info@BazarJoq.kz", wanted lower case: incoming addresses are compared in it',
  ],
  [
    'an address of a site without https',
    'sites.0',
    'bazarjoq.kz',
    'addresses.ts: sites[0]: got "bazarjoq.kz", wanted an https address',
  ],
  [
    'a reply domain that is none',
    'replyDomain',
    'jauap',
    'addresses.ts: replyDomain: got "jauap", wanted a domain name in lower case',
  ],
  [
    'a telephone without country',
    'phone',
    '317 20 44',
    'addresses.ts: phone: got "317 20 44", wanted a number with the country code, e.g. +7 727 317 20 44',
  ],
  [
    'a prefix of two letters',
    'prefix',
    'BJ',
    'controller.ts: prefix: got "BJ", wanted three capital letters A-Z',
  ],
  [
    'a date that is none',
    'policy.edition',
    '2024-02-31',
    'addresses.ts: policy.edition: got "2024-02-31", wanted an ISO date, or undated',
  ],
  [
    'a field misspelt',
    'timezone',
    'Asia/Almaty',
    'controller.ts: timezone: no such field, wanted it gone or spelt as the type has it',
  ],
];
