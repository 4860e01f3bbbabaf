import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Activity } from './activity.ts';
import { bucketsOf, connectBuckets } from './bucket-events.ts';
import type { CloudClock } from './clock.ts';
import { fillDataSystems } from './data-systems.ts';
import { DeadLetters } from './dead-letters.ts';
import { awsEndpoint } from './endpoint/aws-endpoint.ts';
import { emailServiceApi } from './endpoint/email-service.ts';
import { invokeFunction } from './endpoint/invoke-function.ts';
import { notificationServiceApi } from './endpoint/notification-service.ts';
import { secretsManagerApi } from './endpoint/secrets-manager.ts';
import { stepFunctionsApi } from './endpoint/step-functions.ts';
import { functionSpecs } from './functions/function-specs.ts';
import { loadFunctions } from './functions/load-functions.ts';
import { httpApi } from './http-api.ts';
import { Executions } from './machine/executions.ts';
import { MailService } from './mail/mail-service.ts';
import { Outbox } from './mail/outbox.ts';
import { receiptRules } from './mail/receipt-rules.ts';
import { receiveSmtp } from './mail/receive-smtp.ts';
import { closeHttp, LOOPBACK, openHttp, type WantedPort } from './ports.ts';
import { Queues } from './queues.ts';
import { startSchedules } from './schedules.ts';
import { Secrets } from './secrets.ts';
import { lockState } from './state-lock.ts';
import { startObjectStore } from './stores/object-store.ts';
import { startTableStore } from './stores/table-store.ts';
import { readTemplate } from './template/read-template.ts';
import { Topics } from './topics.ts';
import { viewerPages } from './viewer/viewer-pages.ts';

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
  readonly executions: Executions;
  readonly outbox: Outbox;
  readonly topics: Topics;
  readonly deadLetters: DeadLetters;
  /** Resolves when all that is left waits for time or for a person. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const machineSchema = z.object({ DefinitionString: z.string() });

/**
 * Starts everything that the synthesised template describes, on loopback.
 * @throws UnsupportedTemplateError, PortTakenError, StateInUseError
 */
export const startCloud = async (options: CloudOptions): Promise<Cloud> => {
  const { clock } = options;
  const stops: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const folder = resolve(options.stateDir ?? mkdtempSync(join(tmpdir(), 'jauap-')));
    mkdirSync(folder, { recursive: true });
    if (options.stateDir === undefined)
      stops.push(() => rmSync(folder, { recursive: true, force: true }));
    stops.push(await lockState(folder));
    const open = async (wanted: WantedPort) => {
      const opened = await openHttp(wanted);
      stops.push(() => closeHttp(opened.server));
      return opened;
    };
    const aws = await open(options.ports.aws);
    const pages = await open(options.ports.pages);
    const mailPages = await open(options.ports.mail);

    const template = readTemplate(options.templateDir, pages.url);
    const objects = await startObjectStore(
      join(folder, 's3'),
      bucketsOf(template).map(({ name }) => name),
    );
    stops.push(objects.stop);
    const tables = await startTableStore(
      options.stateDir === undefined ? undefined : join(folder, 'dynamodb'),
    );
    stops.push(tables.stop);
    await tables.createTables(template);

    const specs = functionSpecs(template);
    const secrets = new Secrets(template, join(folder, 'secrets.jsonl'));
    const postgres = await fillDataSystems(
      specs,
      secrets,
      options.stateDir === undefined ? undefined : join(folder, 'postgres'),
    );
    stops.push(postgres.stop);

    const activity = new Activity();
    const functions = loadFunctions(specs, {
      how: options.functions,
      endpoints: { aws: aws.url, dynamodb: tables.url, s3: objects.url },
      logs: join(folder, 'logs'),
      activity,
      clock,
    });
    stops.push(() => functions.stop());
    const deadLetters = new DeadLetters(join(folder, 'dead-letters.jsonl'), clock);
    const queues = new Queues(template, { functions, deadLetters, clock, activity });
    stops.push(() => queues.stop());
    functions.keepDeadEvent = (queueArn, event) => queues.send(queueArn, JSON.stringify(event));
    const topics = new Topics(template, { functions, clock, file: join(folder, 'notices.jsonl') });
    const outbox = new Outbox(join(folder, 'mail'));
    const mail = new MailService(template, { outbox, topics, clock, activity });
    const machines = template
      .all('AWS::StepFunctions::StateMachine', machineSchema)
      .map(({ name, arn, properties }) => ({ name, arn, definition: properties.DefinitionString }));
    const executions = new Executions(machines, {
      functions,
      clock,
      folder: join(folder, 'executions'),
    });
    stops.push(() => executions.suspend());

    serve(
      aws.server,
      awsEndpoint({
        json: { ...stepFunctionsApi(executions), ...secretsManagerApi(secrets) },
        query: { ...notificationServiceApi(topics), ...emailServiceApi(mail) },
        invoke: invokeFunction(functions),
      }),
    );
    serve(pages.server, httpApi(template, { functions, clock }));
    serve(mailPages.server, viewerPages({ outbox, topics, deadLetters, executions }));

    executions.restore();
    await connectBuckets(template, { objects, queues, deadLetters });
    const smtp = await receiveSmtp(options.ports.smtp, {
      rules: receiptRules(template),
      s3Endpoint: objects.url,
      clock,
    });
    stops.push(smtp.stop);
    if (options.schedules !== false) stops.push(startSchedules(template, { functions, clock }));

    return {
      smtp: { host: LOOPBACK, port: smtp.port },
      urls: {
        pages: pages.url,
        mail: mailPages.url,
        aws: aws.url,
        dynamodb: tables.url,
        s3: objects.url,
        ...(postgres.url !== undefined && { postgres: postgres.url }),
      },
      executions,
      outbox,
      topics,
      deadLetters,
      settled: () => activity.settled(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What goes wrong while answering must not end the whole cloud. */
const serve = (server: Server, handler: Handler): void => {
  server.on('request', (request, response) => {
    handler(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
};
