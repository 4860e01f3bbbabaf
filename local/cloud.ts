import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connectBuckets } from './bucket-events.ts';
import type { Cloud, CloudOptions } from './cloud-options.ts';
import { awsEndpoint } from './endpoint/aws-endpoint.ts';
import { emailServiceApi } from './endpoint/email-service.ts';
import { invokeFunction } from './endpoint/invoke-function.ts';
import { notificationServiceApi } from './endpoint/notification-service.ts';
import { secretsManagerApi } from './endpoint/secrets-manager.ts';
import { stepFunctionsApi } from './endpoint/step-functions.ts';
import { httpApi } from './http-api/http-api.ts';
import { receiptRules } from './mail/receipt-rules.ts';
import { receiveSmtp } from './mail/receive-smtp.ts';
import { closeHttp, LOOPBACK, openHttp, type WantedPort } from './ports.ts';
import { startSchedules } from './schedules.ts';
import { serve } from './serve.ts';
import { makeServices } from './services.ts';
import { lockState } from './state-lock.ts';
import { StopList } from './stop-list.ts';
import { startStores } from './stores/start-stores.ts';
import { readTemplate } from './template/read-template.ts';
import { viewerPages } from './viewer/viewer-pages.ts';

/** The state folder, held for this process; a temporary one is deleted at the end. */
const openState = async (stateDir: string | undefined, stops: StopList): Promise<string> => {
  const folder = resolve(stateDir ?? mkdtempSync(join(tmpdir(), 'jauap-')));
  mkdirSync(folder, { recursive: true });
  if (stateDir === undefined)
    stops.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  stops.add(await lockState(folder));
  return folder;
};

const start = async (options: CloudOptions, stops: StopList): Promise<Omit<Cloud, 'stop'>> => {
  const { clock, ports } = options;
  const folder = await openState(options.stateDir, stops);
  const open = async (wanted: WantedPort) => {
    const opened = await openHttp(wanted);
    stops.add(() => closeHttp(opened.server));
    return opened;
  };
  // First of all the addresses: the template's environments have them in them.
  const aws = await open(ports.aws);
  const pages = await open(ports.pages);
  const viewer = await open(ports.mail);

  const template = readTemplate(options.templateDir, pages.url);
  const stores = await startStores(template, {
    folder,
    kept: options.stateDir !== undefined,
    clock,
    stops,
  });
  const { objects, tables, secrets, specs, postgresUrl } = stores;
  const endpoints = { aws: aws.url, dynamodb: tables.url, s3: objects.url };
  const how = options.functions;
  const services = makeServices(template, { specs, how, endpoints, folder, clock, stops });
  const { functions, executions, topics, mail, queues, deadLetters, outbox, activity } = services;

  const json = { ...stepFunctionsApi(executions), ...secretsManagerApi(secrets) };
  const query = { ...notificationServiceApi(topics), ...emailServiceApi(mail) };
  serve(aws.server, awsEndpoint({ json, query, invoke: invokeFunction(functions) }));
  serve(pages.server, httpApi(template, { functions, clock }));
  serve(viewer.server, viewerPages(services));

  // Only now: what an earlier run left undone needs all of the above.
  executions.restore();
  await connectBuckets(template, { objects, queues, deadLetters });
  const rules = receiptRules(template);
  const smtp = stops.with(await receiveSmtp(ports.smtp, { rules, s3Endpoint: objects.url, clock }));
  if (options.schedules !== false) stops.add(startSchedules(template, { functions, clock }));

  return {
    smtp: { host: LOOPBACK, port: smtp.port },
    urls: {
      ...endpoints,
      pages: pages.url,
      mail: viewer.url,
      ...(postgresUrl !== undefined && { postgres: postgresUrl }),
    },
    functionNames: specs.map(({ name }) => name),
    executions,
    outbox,
    topics,
    deadLetters,
    settled: () => activity.settled(),
  };
};

/**
 * Starts everything that the synthesised template describes, on loopback.
 * @throws UnsupportedTemplateError, PortTakenError, StateInUseError
 */
export const startCloud = async (options: CloudOptions): Promise<Cloud> => {
  const stops = new StopList();
  try {
    return { ...(await start(options, stops)), stop: () => stops.stop() };
  } catch (error) {
    await stops.stop();
    throw error;
  }
};
