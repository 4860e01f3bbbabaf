import type { PostgresSystem } from '../../lambdas/request/controller.ts';
import { shopRecords } from './shop-records.ts';

/** The databases of BazarJoq. */
export const systems: readonly PostgresSystem[] = [
  {
    id: 'shop',
    type: 'postgres',
    name: {
      kk: 'Интернет-магазиннің дерекқоры',
      ru: 'База данных интернет-магазина',
      en: 'The database of the online shop',
    },
    people: {
      table: 'customers',
      key: 'id',
      identifiers: { email: 'email', phone: 'phone', iin: 'iin' },
    },
    records: shopRecords,
    openObligations: {
      table: 'orders',
      person: 'customer_id',
      column: 'status',
      open: ['placed', 'paid', 'packing', 'on-the-way'],
    },
    block: [{ table: 'customers', person: 'id', set: { blocked_at: 'now' } }],
    stopProcessing: [
      { table: 'customers', person: 'id', set: { processing_stopped_at: 'now' } },
      { table: 'consents', person: 'customer_id', set: { withdrawn_at: 'now' } },
      { table: 'subscriptions', person: 'customer_id', set: { unsubscribed_at: 'now' } },
    ],
    suppressMarketing: [
      { table: 'subscriptions', person: 'customer_id', set: { unsubscribed_at: 'now' } },
      {
        table: 'consents',
        person: 'customer_id',
        only: { column: 'purpose', values: ['marketing'] },
        set: { withdrawn_at: 'now' },
      },
    ],
  },
];
