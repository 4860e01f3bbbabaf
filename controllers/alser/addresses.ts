import type { Controller } from '../../lambdas/request/controller.ts';

type Addresses = Pick<
  Controller,
  'name' | 'brand' | 'sites' | 'mailbox' | 'replyDomain' | 'postalAddress' | 'hours' | 'policy'
>;

/** Who Alser is and where it is reached (policy clauses 1.1.1 and 9.4: ALS-1, ALS-6). */
export const addresses: Addresses = {
  name: {
    kk: '«Gulser Computers» (Гулсер Компьютерс) жауапкершілігі шектеулі серіктестігі',
    ru: 'Товарищество с ограниченной ответственностью «Gulser Computers» (Гулсер Компьютерс)',
    en: 'Gulser Computers Limited Liability Partnership',
  },
  brand: 'Alser',
  sites: ['https://alser.kz'],
  // The policy writes Shop@Alser.kz; mailboxes are compared in lower case.
  mailbox: 'shop@alser.kz',
  replyDomain: 'jauap.alser.kz',
  postalAddress: {
    kk: 'Қазақстан Республикасы, Алматы қаласы, Сүйінбай даңғылы, 2, «Мерей» СҮ, литер В, 1-корпус',
    ru: 'Республика Казахстан, город Алматы, проспект Суюнбая, 2, ТД «Мерей», литер В, корпус 1',
    en: '2 Suyunbay Avenue, Merey trade house, block V, building 1, Almaty, Republic of Kazakhstan',
  },
  hours: {
    kk: 'дүйсенбі – жексенбі, 9:00–20:00',
    ru: 'понедельник – воскресенье, 9:00–20:00',
    en: 'Monday to Sunday, 9:00–20:00',
  },
  policy: { url: 'https://alser.kz', edition: 'undated' },
};
