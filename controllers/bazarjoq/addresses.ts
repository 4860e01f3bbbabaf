import type { Controller } from '../../lambdas/request/controller.ts';

type Addresses = Pick<
  Controller,
  'name' | 'brand' | 'sites' | 'mailbox' | 'replyDomain' | 'postalAddress' | 'policy'
>;

/** Who BazarJoq is and where it is reached, as the head and clauses 7 and 8 of its policy say. */
export const addresses: Addresses = {
  name: {
    kk: '«BazarJaq Kazakhstan» жауапкершілігі шектеулі серіктестігі',
    ru: 'Товарищество с ограниченной ответственностью «BazarJaq Kazakhstan»',
    en: 'BazarJaq Kazakhstan Limited Liability Partnership',
  },
  brand: 'BazarJoq',
  sites: ['https://bazarjoq.kz'],
  mailbox: 'info@bazarjoq.kz',
  replyDomain: 'jauap.bazarjoq.kz',
  postalAddress: {
    kk: 'Қазақстан Республикасы, Алматы қаласы, Бостандық ауданы, Байзақов көшесі, 280 ғимарат, пошталық индексі A15G7M6',
    ru: 'Республика Казахстан, город Алматы, Бостандыкский район, улица Байзакова, здание 280, почтовый индекс A15G7M6',
    en: '280 Baizakov Street, Bostandyk District, Almaty, A15G7M6, Republic of Kazakhstan',
  },
  policy: { url: 'https://bazarjoq.kz', edition: '2024-01-24' },
};
