import type { Controller } from '../../lambdas/request/controller.ts';

type Addresses = Pick<
  Controller,
  'name' | 'brand' | 'sites' | 'mailbox' | 'replyDomain' | 'phone' | 'policy'
>;

/** Who Bilal is and where it is reached (policy preamble, clauses 1.1.7, 3.8 and 8.1: BIL-1, BIL-6). */
export const addresses: Addresses = {
  // As clause 3.8 abbreviates it: the policy nowhere writes the legal form out.
  name: { kk: '«Билал» ӨК', ru: 'ПК «Билал»', en: 'PK Bilal' },
  brand: 'Bilal',
  sites: ['https://lulla.kz', 'https://lunafresh.kz', 'https://bilal.kz'],
  mailbox: 'info@bilal.kz',
  replyDomain: 'jauap.bilal.kz',
  phone: '+7 777 111 3 111',
  policy: { url: 'https://bilal.kz', edition: 'undated' },
};
