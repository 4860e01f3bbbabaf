import type { Controller } from './controller.ts';
import type { Language } from './language.ts';

/** What a person is known by. */
export interface Identifiers {
  readonly email?: string;
  readonly phone?: string;
  readonly iin?: string;
}

/** A person as one data system knows them. `key` is the system's own and stays inside it. */
export interface FoundPerson {
  readonly key: string;
  readonly email?: string;
}

export interface ExportedRecord {
  readonly label: string;
  readonly purposes: readonly string[];
  readonly rows: readonly (readonly { readonly label: string; readonly value: string }[])[];
}

/** A data system of the controller. Every change may be done twice with the same result. */
export interface DataSystem {
  readonly id: string;
  find(by: Identifiers): Promise<readonly FoundPerson[]>;
  export(person: FoundPerson, language: Language): Promise<readonly ExportedRecord[]>;
  /** Whether an obligation is open that the law puts before a withdrawal (LAW-10). */
  hasOpenObligation(person: FoundPerson): Promise<boolean>;
  /** Each returns how many rows were changed now. */
  block(person: FoundPerson, at: string): Promise<number>;
  stopProcessing(person: FoundPerson, at: string): Promise<number>;
  suppressMarketing(person: FoundPerson, at: string): Promise<number>;
}

/** Opens a data system for one piece of work and closes it after. */
export type WithDataSystem = <T>(
  controller: Controller,
  system: string,
  work: (system: DataSystem) => Promise<T>,
) => Promise<T>;
