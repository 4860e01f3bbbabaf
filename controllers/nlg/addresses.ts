import type { Controller } from '../../lambdas/request/controller.ts';

type Addresses = Pick<Controller, 'name' | 'brand' | 'sites' | 'replyDomain' | 'policy'>;

/** Who NLG.KZ is (policy clause 1.1). The policy names no mailbox, telephone or postal address. */
export const addresses: Addresses = {
  name: {
    kk: '«NLG.KZ» жауапкершілігі шектеулі серіктестігі',
    ru: 'Товарищество с ограниченной ответственностью «NLG.KZ»',
    en: 'NLG.KZ Limited Liability Partnership',
  },
  brand: 'NLG.KZ',
  sites: ['https://nlg.kz'],
  replyDomain: 'jauap.nlg.kz',
  policy: { url: 'https://nlg.kz', edition: 'undated' },
};
