import type { KeptData } from '../../lambdas/request/controller.ts';

/** What stays when processing stops (policy clause 2.1; LAW-9). */
export const kept: readonly KeptData[] = [
  {
    kinds: ['withdrawal', 'deletion'],
    what: {
      kk: 'заңда міндетті түрде сақтау көзделген дербес ақпарат',
      ru: 'персональная информация, обязательное хранение которой предусмотрено законом',
      en: 'personal information whose storage a law makes compulsory',
    },
    why: {
      kk: 'заңда белгіленген міндетті сақтау (Саясаттың 2.1-тармағы)',
      ru: 'обязательное хранение, установленное законом (пункт 2.1 Политики)',
      en: 'compulsory storage set by law (clause 2.1 of the Policy)',
    },
    until: {
      kk: 'заңда белгіленген мерзім аяқталғанға дейін',
      ru: 'до окончания срока, установленного законом',
      en: 'until the term set by law ends',
    },
  },
];
