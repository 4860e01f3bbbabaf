import { join } from 'node:path';
import { z } from 'zod';
import { Activity } from './activity.ts';
import type { CloudClock } from './clock.ts';
import { DeadLetters } from './dead-letters.ts';
import type { Endpoints } from './functions/function-environment.ts';
import type { FunctionSpec } from './functions/function-specs.ts';
import type { Functions } from './functions/functions.ts';
import { loadFunctions } from './functions/load-functions.ts';
import { Executions } from './machine/executions.ts';
import { MailService } from './mail/mail-service.ts';
import { Outbox } from './mail/outbox.ts';
import { Queues } from './queues.ts';
import type { StopList } from './stop-list.ts';
import type { Template } from './template/read-template.ts';
import { Topics } from './topics.ts';

/** All that does something. */
export interface Services {
  readonly activity: Activity;
  readonly functions: Functions;
  readonly deadLetters: DeadLetters;
  readonly queues: Queues;
  readonly topics: Topics;
  readonly outbox: Outbox;
  readonly mail: MailService;
  readonly executions: Executions;
}

/** What the services are made from. */
export interface ServicesNeeds {
  readonly specs: readonly FunctionSpec[];
  readonly how: 'workers' | 'in-process';
  readonly endpoints: Endpoints;
  readonly folder: string;
  readonly clock: CloudClock;
  readonly stops: StopList;
}

const machineSchema = z.object({ DefinitionString: z.string() });

/** Makes the functions, queues, topics, the mail service and the state machines of the template. */
export const makeServices = (
  template: Template,
  { specs, how, endpoints, folder, clock, stops }: ServicesNeeds,
): Services => {
  const activity = new Activity();
  const logs = join(folder, 'logs');
  const functions = stops.with(loadFunctions(specs, { how, endpoints, logs, activity, clock }));
  const deadLetters = new DeadLetters(join(folder, 'dead-letters.jsonl'), clock);
  const queues = stops.with(new Queues(template, { functions, deadLetters, clock, activity }));
  functions.keepDeadEvent = (queueArn, event) => queues.send(queueArn, JSON.stringify(event));
  const topics = new Topics(template, { functions, clock, file: join(folder, 'notices.jsonl') });
  const outbox = new Outbox(join(folder, 'mail'));
  const mail = new MailService(template, { outbox, topics, clock, activity });
  const machines = template
    .all('AWS::StepFunctions::StateMachine', machineSchema)
    .map(({ name, arn, properties }) => ({ name, arn, definition: properties.DefinitionString }));
  const kept = join(folder, 'executions');
  const executions = new Executions(machines, { functions, clock, folder: kept });
  stops.add(() => executions.suspend());
  return { activity, functions, deadLetters, queues, topics, outbox, mail, executions };
};
