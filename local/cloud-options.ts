import type { CloudClock } from './clock.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Executions } from './machine/executions.ts';
import type { Outbox } from './mail/outbox.ts';
import type { WantedPort } from './ports.ts';
import type { Topics } from './topics.ts';

/** Where the embedded cloud listens. */
export interface Ports {
  readonly smtp: WantedPort;
  readonly pages: WantedPort;
  readonly mail: WantedPort;
  readonly aws: WantedPort;
}

/** Any free ports: what tests want. */
export const FREE_PORTS: Ports = {
  smtp: { port: 0, option: '--smtp-port' },
  pages: { port: 0, option: '--pages-port' },
  mail: { port: 0, option: '--mail-port' },
  aws: { port: 0, option: '--aws-port' },
};

/** How the embedded cloud is started. */
export interface CloudOptions {
  /** A `cdk.out` folder with one template. */
  readonly templateDir: string;
  /** Keeps everything between runs. @default - a temporary folder, deleted at the end */
  readonly stateDir?: string;
  readonly ports: Ports;
  readonly clock: CloudClock;
  /** Real bundles in workers, or the handlers' source files in this process. */
  readonly functions: 'workers' | 'in-process';
  /** Whether schedules run. @default true */
  readonly schedules?: boolean;
}

/** A running embedded cloud. */
export interface Cloud {
  readonly smtp: { readonly host: string; readonly port: number };
  readonly urls: {
    readonly pages: string;
    readonly mail: string;
    readonly aws: string;
    readonly dynamodb: string;
    readonly s3: string;
    /** None when no function opens a data system. */
    readonly postgres?: string;
  };
  /** As the Lambda API knows them. */
  readonly functionNames: readonly string[];
  readonly executions: Executions;
  readonly outbox: Outbox;
  readonly topics: Topics;
  readonly deadLetters: DeadLetters;
  /** Resolves when all that is left waits for time or for a person. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}
