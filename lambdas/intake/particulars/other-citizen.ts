import { phrases } from './cues.ts';

/** A body of the state writes about whoever is named next: full stops of initials may stand in between. */
export const OTHER_CITIZEN = new RegExp(
  `(?:^|[^a-z])(?:${phrases(
    'обращени* гр.|обращени* гражданин*|обращени* гражданк*|жалоб* гр.|жалоб* гражданин*|жалоб* гражданк*|заявлени* гр.|в отношении|подозреваем*|потерпевш*|азаматтың|азаматшаның',
  )})[^!?;\\n]{0,45}$`,
);
