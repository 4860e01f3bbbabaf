import type { KeptData } from '../../lambdas/request/controller.ts';

/** What stays when processing stops (policy clauses 4.1 and 6.1.1; LAW-9). */
export const kept: readonly KeptData[] = [
  {
    kinds: ['withdrawal', 'deletion'],
    what: {
      kk: 'заңнамада келісімсіз өңдеу немесе сақтау көзделген дербес деректер',
      ru: 'персональные данные, обработка без согласия или хранение которых предусмотрены законодательством',
      en: 'personal data that the legislation has processed without consent, or stored',
    },
    why: {
      kk: 'ҚР заңнамасында көзделген жағдайлар (Саясаттың 4.1 және 6.1.1-тармақтары)',
      ru: 'случаи, предусмотренные законодательством РК (пункты 4.1 и 6.1.1 Политики)',
      en: 'the cases that the legislation of the Republic of Kazakhstan gives (clauses 4.1 and 6.1.1 of the Policy)',
    },
    until: {
      kk: 'заңда немесе шартта белгіленген мерзім аяқталғанға дейін, содан кейін жойылады',
      ru: 'до окончания срока, установленного законом или договором, после чего уничтожаются',
      en: 'until the term set by law or contract ends, after which they are destroyed',
    },
  },
];
