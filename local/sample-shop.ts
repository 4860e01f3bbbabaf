/** One invented customer of the sample shop. Everything a letter, a demo or a test needs to know of them. */
export interface SampleCustomer {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  /** As the shop has it: not always E.164. */
  readonly phone: string;
  readonly iin: string;
  readonly sex: 'female' | 'male';
  readonly born: string;
  readonly language: 'kk' | 'ru' | 'en';
  readonly address: string;
  readonly orders: readonly SampleOrder[];
  /** What they wrote to the support. */
  readonly message?: string;
  readonly subscribed: boolean;
}

interface SampleOrder {
  readonly number: string;
  readonly placedAt: string;
  readonly status: 'delivered' | 'packing';
  readonly goods: string;
  readonly totalKzt: string;
}

/** The customers of the sample shop. The first is the one of the demo; the second has an open order. */
export const sampleCustomers: readonly [SampleCustomer, SampleCustomer, ...SampleCustomer[]] = [
  {
    id: 1001,
    name: 'Нұрланова Айгерім Сейітқызы',
    email: 'aigerim.nurlanova@example.kz',
    phone: '+77005550114',
    iin: '900314400329',
    sex: 'female',
    born: '1990-03-14',
    language: 'kk',
    address: 'Алматы қаласы, Медеу ауданы, Самал-2 шағын ауданы, 58-үй, 17-пәтер',
    orders: [
      {
        number: 'BZ-260117-3381',
        placedAt: '2026-01-17T19:42:00+05:00',
        status: 'delivered',
        goods: 'Шәйнек, 1,7 л; кесе, 6 дана',
        totalKzt: '21990.00',
      },
      {
        number: 'BZ-260202-4127',
        placedAt: '2026-02-02T08:15:00+05:00',
        status: 'delivered',
        goods: 'Балалар велосипеді',
        totalKzt: '64500.00',
      },
    ],
    message: 'Велосипедтің нұсқаулығы қазақша бар ма?',
    subscribed: true,
  },
  {
    id: 1002,
    name: 'Әбдірахманов Ерлан Қайратұлы',
    email: 'yerlan.abdirakhmanov@example.com',
    phone: '+7 700 555 01 23',
    iin: '850723300522',
    sex: 'male',
    born: '1985-07-23',
    language: 'ru',
    address: 'город Астана, район Есиль, улица Сыганак, дом 21, квартира 204',
    orders: [
      {
        number: 'BZ-260304-5563',
        placedAt: '2026-03-04T12:30:00+05:00',
        status: 'packing',
        goods: 'Пылесос; мешки для пылесоса, 5 штук',
        totalKzt: '89990.00',
      },
    ],
    message: 'Когда привезут пылесос?',
    subscribed: true,
  },
  {
    id: 1003,
    name: 'Бекова Гүлнәр Маратқызы',
    email: 'gulnar.bekova@example.com',
    phone: '8 (700) 555-01-77',
    iin: '771109400177',
    sex: 'female',
    born: '1977-11-09',
    language: 'ru',
    address: 'город Шымкент, улица Байтурсынова, дом 9, квартира 33',
    orders: [
      {
        number: 'BZ-251125-1190',
        placedAt: '2025-11-25T16:05:00+05:00',
        status: 'delivered',
        goods: 'Набор полотенец',
        totalKzt: '12400.00',
      },
    ],
    subscribed: true,
  },
  {
    id: 1004,
    name: 'Оразбекова Мәдина Ерболқызы',
    email: 'madina.orazbekova@example.kz',
    phone: '77005550102',
    iin: '020509600248',
    sex: 'female',
    born: '2002-05-09',
    language: 'en',
    address: '12 Nazarbayev ave., flat 48, Karaganda',
    orders: [],
    message: 'Do you deliver to Temirtau?',
    subscribed: false,
  },
  {
    id: 1005,
    name: 'Төлегенов Бауыржан Серікұлы',
    email: 'bauyrzhan.tolegenov@example.com',
    phone: '+7 (700) 555-01-68',
    iin: '680917300411',
    sex: 'male',
    born: '1968-09-17',
    language: 'kk',
    address: 'Ақтөбе қаласы, Әбілқайыр хан даңғылы, 40-үй, 5-пәтер',
    orders: [
      {
        number: 'BZ-251009-0716',
        placedAt: '2025-10-09T10:20:00+05:00',
        status: 'delivered',
        goods: 'Бақ қайшысы',
        totalKzt: '7800.00',
      },
    ],
    subscribed: false,
  },
];

const TABLES = `
create table if not exists customers (
  id integer primary key,
  full_name text not null,
  iin text,
  phone text,
  email text not null,
  sex text,
  birth_date date,
  language text not null,
  delivery_address text,
  registered_at timestamptz not null,
  blocked_at timestamptz,
  processing_stopped_at timestamptz
);
create table if not exists orders (
  number text primary key,
  customer_id integer not null references customers (id),
  placed_at timestamptz not null,
  status text not null,
  goods text not null,
  total_kzt numeric(12, 2) not null,
  delivery_address text not null
);
create table if not exists consents (
  customer_id integer not null references customers (id),
  purpose text not null,
  given_at timestamptz not null,
  given_how text not null,
  withdrawn_at timestamptz,
  primary key (customer_id, purpose)
);
create table if not exists subscriptions (
  customer_id integer not null references customers (id),
  channel text not null,
  subscribed_at timestamptz not null,
  unsubscribed_at timestamptz,
  primary key (customer_id, channel)
);
create table if not exists support_messages (
  customer_id integer not null references customers (id),
  received_at timestamptz not null,
  channel text not null,
  text text not null,
  primary key (customer_id, received_at)
);
create table if not exists visits (
  customer_id integer not null references customers (id),
  seen_at timestamptz not null,
  ip text not null,
  browser text not null,
  primary key (customer_id, seen_at)
);`;

const REGISTERED_AT = '2025-09-01T11:00:00+05:00';
const SEEN_AT = '2026-03-05T21:10:00+05:00';

type Row = Readonly<Record<string, string | number | null>>;

const literal = (value: string | number | null): string =>
  value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`;

const insert = (table: string, row: Row): string =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')}) on conflict do nothing;`;

const rowsOf = (customer: SampleCustomer): string[] => {
  const { id, name, iin, phone, email, sex, born, language, address } = customer;
  const own = { customer_id: id };
  const consent = { ...own, given_at: REGISTERED_AT, given_how: 'bazarjoq.kz' };
  return [
    insert('customers', {
      id,
      full_name: name,
      iin,
      phone,
      email,
      sex,
      birth_date: born,
      language,
      delivery_address: address,
      registered_at: REGISTERED_AT,
    }),
    ...customer.orders.map(({ number, placedAt, status, goods, totalKzt }) =>
      insert('orders', {
        number,
        ...own,
        placed_at: placedAt,
        status,
        goods,
        total_kzt: totalKzt,
        delivery_address: address,
      }),
    ),
    insert('consents', { ...consent, purpose: 'service' }),
    ...(customer.subscribed
      ? [
          insert('consents', { ...consent, purpose: 'marketing' }),
          ...['email', 'sms'].map((channel) =>
            insert('subscriptions', { ...own, channel, subscribed_at: REGISTERED_AT }),
          ),
        ]
      : []),
    ...(customer.message
      ? [
          insert('support_messages', {
            ...own,
            received_at: SEEN_AT,
            channel: 'chat',
            text: customer.message,
          }),
        ]
      : []),
    insert('visits', { ...own, seen_at: SEEN_AT, ip: `192.0.2.${id - 1000}`, browser: 'Firefox' }),
  ];
};

/** The sample shop: its tables and customers. May be run on a shop that is there already, and changes nothing in it. */
export const sampleShopSql: string = [TABLES, ...sampleCustomers.flatMap(rowsOf)].join('\n');
