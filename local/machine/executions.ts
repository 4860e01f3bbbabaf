import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CloudClock } from '../clock.ts';
import type { Functions } from '../functions/functions.ts';
import { Execution } from './execution.ts';
import { type Prepared, prepareDefinition } from './prepare-definition.ts';
import { TaskTokens } from './task-tokens.ts';

/** A state machine of the template. */
export interface Machine {
  readonly name: string;
  readonly arn: string;
  readonly definition: string;
}

/** What executions run with. */
export interface ExecutionsNeeds {
  readonly functions: Functions;
  readonly clock: CloudClock;
  /** Where executions are kept, a folder a machine. */
  readonly folder: string;
}

/** All executions of all state machines, running or over. They survive a kill of the process. */
export class Executions {
  readonly tokens = new TaskTokens();
  readonly machines: readonly Machine[];
  private readonly byArn = new Map<string, Execution>();
  private readonly prepared: ReadonlyMap<string, Prepared>;
  private readonly needs: ExecutionsNeeds;

  constructor(machines: readonly Machine[], needs: ExecutionsNeeds) {
    this.machines = machines;
    this.needs = needs;
    this.prepared = new Map(
      machines.map(({ arn, definition }) => [arn, prepareDefinition(definition)]),
    );
  }

  /** Reads what earlier runs kept and starts again, from the beginning, what was running when they ended. */
  restore(): void {
    for (const machine of this.machines) {
      const folder = join(this.needs.folder, machine.name);
      for (const file of existsSync(folder) ? readdirSync(folder) : []) {
        const execution = Execution.read(machine, join(folder, file), this.needs.clock);
        if (execution) this.byArn.set(execution.arn, execution);
        if (execution?.status === 'RUNNING') this.run(execution, machine);
      }
    }
  }

  get(arn: string): Execution | undefined {
    return this.byArn.get(arn);
  }

  /** Newest first, as AWS lists them. */
  list(): Execution[] {
    return [...this.byArn.values()].reverse().sort((a, b) => b.startDate - a.startDate);
  }

  start(machine: Machine, name: string, input: string): Execution {
    const file = join(this.needs.folder, machine.name, `${encodeURIComponent(name)}.jsonl`);
    const execution = Execution.create(machine, file, this.needs.clock, { name, input });
    this.byArn.set(execution.arn, execution);
    this.run(execution, machine);
    return execution;
  }

  /** Ends the runs but not the executions: they go on at the next start. */
  suspend(): void {
    for (const execution of this.byArn.values()) execution.suspend();
  }

  private run(execution: Execution, machine: Machine): void {
    const prepared = this.prepared.get(machine.arn);
    if (!prepared) throw new Error(`state machine ${machine.name} is not prepared`);
    execution.run(prepared, machine, { ...this.needs, tokens: this.tokens });
  }
}
