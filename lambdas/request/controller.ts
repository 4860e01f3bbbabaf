import type { Kind } from './kinds.ts';
import type { Language, Words } from './language.ts';
import type { Term } from './term.ts';

/** The name of a folder under `controllers/`. */
export type ControllerId = string;

/** A company whose requests Jauap answers. It is data: another company is another folder. */
export interface Controller {
  readonly id: ControllerId;
  /** Three capital letters that open every request id of this controller. */
  readonly prefix: string;
  /** Full legal name, as it stands at the foot of a letter. */
  readonly name: Words;
  readonly brand: string;
  readonly sites: readonly string[];
  readonly jurisdiction: 'kz' | 'eu';
  /** IANA name; every day of a term is a day there. */
  readonly timeZone: string;
  /** Working days in the week: Monday to Friday (5) or Monday to Saturday (6), Labour Code Art. 84. */
  readonly week: 5 | 6;
  /** The public mailbox people write to; none where a company only has a web form. */
  readonly mailbox?: string;
  /** A domain whose mail comes only to Jauap: replies to our letters and forwarded mail. */
  readonly replyDomain: string;
  readonly postalAddress?: Words;
  readonly phone?: string;
  /** Support hours as letters state them; they move no legal deadline. */
  readonly hours?: Words;
  readonly languages: readonly Language[];
  /** Used where the letter's own language cannot be told. */
  readonly defaultLanguage: Language;
  readonly policy: { readonly url: string; readonly edition: string };
  /** Subjects that decide the kind by themselves, compared without case and punctuation. */
  readonly subjects: readonly { readonly text: string; readonly kind: Kind; readonly id: string }[];
  /** What a request of a kind must contain; what is missing is asked for, the clock runs on. */
  readonly particulars: readonly Particulars[];
  readonly terms: readonly Term[];
  /** Ids of the jurisdiction's terms that are off by default and apply here, e.g. `LAW-12`. @default - none */
  readonly switchedOn?: readonly string[];
  /** Where `jurisdiction` is `eu`: whose public holidays count, e.g. `DE` or `DE-BY`. @default - none */
  readonly holidaysOf?: string;
  readonly proof: ProofPolicy;
  readonly other: OtherMail;
  /** Kinds for which data are blocked while the request is checked. */
  readonly blockWhileChecking: readonly Kind[];
  readonly systems: readonly PostgresSystem[];
  readonly purposes: readonly Purpose[];
  readonly recipients: readonly Recipient[];
  /** What stays when processing stops, why, and until when (LAW-9, BJQ-13). */
  readonly kept: readonly KeptData[];
}

export const PARTICULARS = ['fullName', 'phone', 'iin', 'contact', 'dataConcerned'] as const;
export type Particular = (typeof PARTICULARS)[number];

interface Particulars {
  readonly kind: Kind;
  readonly needs: readonly Particular[];
  /** The promise it implements, e.g. `BJQ-3`, and the clause of the policy. */
  readonly id: string;
  readonly clause: string;
}

/** How long we wait for the person to prove who they are: ISO 8601 durations, counted from asking. And how often we ask. */
export interface ProofPolicy {
  readonly remindAfter: string;
  readonly expireAfter: string;
  /** Time kept free before the due date for doing and answering: no wait for the person reaches into it. */
  readonly leaveBeforeDue: string;
  /** How many requests of one mailbox in 24 hours are carried on by themselves; the next ones wait for a person. */
  readonly requestsADay: number;
}

/** What becomes of mail that is no request. It is never answered. */
interface OtherMail {
  /** For how many calendar days a message that opened no request is kept, so that one read wrongly can be found. */
  readonly keptDays: number;
  /** The controller's own people who get ordinary mail, whole. @default - it is only kept */
  readonly forwardTo?: string;
}

/** Why data are processed, and all that an access answer must say about it (LAW-11). */
export interface Purpose {
  readonly id: string;
  readonly name: Words;
  readonly legalBasis: Words;
  readonly source: Words;
  readonly methods: Words;
  readonly storage: Words;
  /** Ids of `Controller.recipients`. */
  readonly recipients: readonly string[];
}

export interface Recipient {
  readonly id: string;
  readonly name: Words;
  readonly place: Words;
  /** Kinds after which this recipient must be told. */
  readonly tellOn: readonly Kind[];
}

export interface KeptData {
  readonly kinds: readonly Kind[];
  readonly what: Words;
  readonly why: Words;
  readonly until: Words;
}

/** A Postgres database of the controller and how its tables speak of people. */
export interface PostgresSystem {
  readonly id: string;
  readonly type: 'postgres';
  readonly name: Words;
  /** The table with one row a person. */
  readonly people: {
    readonly table: string;
    readonly key: string;
    readonly identifiers: {
      readonly email: string;
      readonly phone?: string;
      readonly iin?: string;
    };
  };
  /** What is exported, in the order of the letter. */
  readonly records: readonly ExportedTable[];
  /** Rows that mean an obligation is still open, so a withdrawal needs a person (LAW-10). */
  readonly openObligations?: {
    readonly table: string;
    readonly person: string;
    readonly column: string;
    readonly open: readonly string[];
  };
  /** What each change does here, in one transaction. Empty: nothing to do. Left out: a person does it by hand. */
  readonly block?: readonly Change[];
  readonly stopProcessing?: readonly Change[];
  readonly suppressMarketing?: readonly Change[];
}

export interface ExportedTable {
  readonly table: string;
  /** The column that holds the person's key. */
  readonly person: string;
  readonly label: Words;
  /** Ids of `Controller.purposes`. */
  readonly purposes: readonly string[];
  readonly columns: readonly { readonly name: string; readonly label: Words }[];
}

/** An idempotent change of a person's rows: `now` stands for the time of the change, set only where it is null. */
export interface Change {
  readonly table: string;
  readonly person: string;
  /** Only rows whose column holds one of the values. @default - all rows of the person */
  readonly only?: { readonly column: string; readonly values: readonly string[] };
  readonly set: Readonly<Record<string, 'now' | string | boolean | null>>;
}
