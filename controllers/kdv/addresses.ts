import type { Controller } from '../../lambdas/request/controller.ts';

type Addresses = Pick<
  Controller,
  'name' | 'brand' | 'sites' | 'mailbox' | 'replyDomain' | 'phone' | 'policy'
>;

/** Who KDV Kazakhstan is and where it is reached (policy clauses 1.1.1 and 9.3: KDV-5). */
export const addresses: Addresses = {
  name: {
    kk: '«KDV Қазақстан» жауапкершілігі шектеулі серіктестігі',
    ru: 'Товарищество с ограниченной ответственностью «KDV Казахстан»',
    en: 'KDV Kazakhstan Limited Liability Partnership',
  },
  brand: 'KDV',
  sites: ['https://kdvonline.kz'],
  mailbox: 'info@kdvonline.kz',
  replyDomain: 'jauap.kdvonline.kz',
  phone: '+7-727-317-20-44',
  policy: { url: 'https://kdvonline.kz', edition: 'undated' },
};
