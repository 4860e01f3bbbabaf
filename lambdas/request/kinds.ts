/** What a data subject (or an authority) can ask for; the wording is in the glossary of docs/architecture.md. */
export const KINDS = [
  'access',
  'correction',
  'blocking',
  'deletion',
  'withdrawal',
  'optout',
  'objection',
  'claim',
  'authority',
  'question',
] as const;

export type Kind = (typeof KINDS)[number];

/** What one request asks: at least one kind, the first is primary. */
export type Kinds = readonly [Kind, ...Kind[]];

/** The kinds that the machine may grant and carry out alone, once identity is proven. */
export const GRANTED_BY_MACHINE: readonly Kind[] = ['access', 'withdrawal', 'optout'];

export const isKind = (value: unknown): value is Kind => KINDS.some((kind) => kind === value);

const DECIDED_WITHOUT_PROOF: readonly Kind[] = ['claim', 'authority', 'question'];

/** Whether a kind discloses or changes anything about a person, so that identity comes first (LAW-7). */
export const needsProof = (kind: Kind): boolean => !DECIDED_WITHOUT_PROOF.includes(kind);
