import { bazarjoq } from '../../../../controllers/bazarjoq/controller.ts';
import { readRequestId } from '../../../../lambdas/request/ids.ts';
import type { Language } from '../../../../lambdas/request/language.ts';
import type {
  AnswerFacts,
  AnswerPart,
  RefusedPart,
} from '../../../../lambdas/respond/letters/answer-facts.ts';
import type {
  AcknowledgementFacts,
  LetterFacts,
  ParticularsFacts,
  ProofFacts,
} from '../../../../lambdas/respond/letters/letter-facts.ts';

export const base = (language: Language): LetterFacts => ({
  controller: bazarjoq,
  id: readRequestId('BJQ-7K2M-9QXD-4TWA'),
  language,
});

export const acknowledgementFacts = (language: Language): AcknowledgementFacts => ({
  ...base(language),
  receivedAt: '2026-03-06T05:00:00.000Z',
  kinds: ['access', 'optout'],
  dueExplained: '<due & explained>',
});

export const particularsFacts = (language: Language): ParticularsFacts => ({
  ...base(language),
  missing: ['fullName', 'phone', 'contact', 'dataConcerned'],
  dueExplained: '<due & explained>',
});

export const proofFacts = (language: Language): ProofFacts => ({
  ...base(language),
  kinds: ['access', 'withdrawal'],
  code: '482913',
  link: 'https://desk.example/proof/T0ken',
  expiresAt: '2026-03-16T05:00:00.000Z',
});

const shop = { kk: 'Дүкен', ru: 'Магазин', en: 'Shop' };

export const HOSTILE = `<b>O'Neil & Co</b>`;

export const access: AnswerPart = {
  outcome: 'granted',
  kind: 'access',
  systems: [
    {
      name: shop,
      byHand: false,
      records: [
        {
          label: 'Customers',
          purposes: ['account'],
          rows: [[{ label: 'Name', value: HOSTILE }]],
        },
        { label: 'Orders', purposes: ['orders'], rows: [] },
      ],
    },
  ],
};

export const nothingFound: AnswerPart = { outcome: 'granted', kind: 'access', systems: [] };

const at = '2026-03-20T05:00:00.000Z';

export const withdrawal: AnswerPart = {
  outcome: 'granted',
  kind: 'withdrawal',
  systems: [{ name: shop, at }],
  kept: [
    {
      kinds: ['withdrawal'],
      what: { kk: 'тапсырыстар', ru: 'заказы', en: 'orders' },
      why: { kk: 'салық заңнамасы', ru: 'налоговое законодательство', en: 'tax law' },
      until: { kk: '2031 жыл', ru: '2031 год', en: '2031' },
    },
  ],
};

export const optout: AnswerPart = {
  outcome: 'granted',
  kind: 'optout',
  systems: [{ name: shop, at }],
  onNoList: [],
};

export const refused: RefusedPart = {
  outcome: 'refused',
  kind: 'withdrawal',
  ground: 'open-obligation',
  stillDone: ['mailings-stopped'],
};

export const byHand: AnswerPart = { outcome: 'done-by-hand', kind: 'correction', at, kept: [] };

export const answerFacts = (language: Language, ...parts: AnswerPart[]): AnswerFacts => ({
  ...base(language),
  receivedAt: '2026-03-06T05:00:00.000Z',
  answeredOn: '2026-03-20T19:30:00.000Z',
  authority: {
    kk: 'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі',
    ru: 'Министерство искусственного интеллекта и цифрового развития Республики Казахстан',
    en: 'the Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan',
  },
  parts,
});
