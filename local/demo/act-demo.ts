import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import nodemailer from 'nodemailer';
import { dynamoRequestStore } from '../../lambdas/aws/dynamo-request-store.ts';
import { readRequestId } from '../../lambdas/request/ids.ts';
import type { Request } from '../../lambdas/request/request.ts';
import type { Cloud } from '../cloud-options.ts';
import { CREDENTIALS } from '../functions/function-environment.ts';
import type { Execution } from '../machine/execution.ts';
import { type SampleCustomer, sampleCustomers } from '../sample-shop.ts';
import { REGION } from '../template/identities.ts';
import { letterTo, type ReceivedLetter } from './mailbox.ts';

/** Everything that happened in the demo. */
export interface PlayedDemo {
  readonly customer: SampleCustomer;
  readonly sent: { readonly subject: string; readonly text: string };
  readonly acknowledgement: ReceivedLetter;
  readonly proof: ReceivedLetter;
  readonly reply: string;
  readonly answer: ReceivedLetter;
  readonly request: Request;
  readonly execution: Execution;
}

const SUBJECT = 'Дербес деректер туралы сұрау';

const letterOf = ({ name, phone }: SampleCustomer): string => `Сәлеметсіз бе!

Мен туралы қандай дербес деректерді сақтайтыныңызды жазып жіберуіңізді сұраймын.

Аты-жөнім: ${name}
Телефоным: ${phone}

Құрметпен,
${name}
`;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const requestOf = async ({ urls }: Cloud, { name }: Execution): Promise<Request> => {
  const client = new DynamoDBClient({
    endpoint: urls.dynamodb,
    region: REGION,
    credentials: CREDENTIALS,
  });
  const { TableNames: [table = ''] = [] } = await client.send(new ListTablesCommand());
  return dynamoRequestStore(client, table).get(readRequestId(name));
};

/** Plays the customer: writes in Kazakh, waits for the code, replies with it, waits for the answer. */
export const actDemo = async (cloud: Cloud): Promise<PlayedDemo> => {
  const [customer] = sampleCustomers;
  const from = { name: customer.name, address: customer.email };
  const post = nodemailer.createTransport({ ...cloud.smtp, secure: false });
  const sent = { subject: SUBJECT, text: letterOf(customer) };
  await post.sendMail({ from, to: 'info@bazarjoq.kz', ...sent });

  const acknowledgement = await letterTo(cloud, customer.email, 'acknowledgement');
  const proof = await letterTo(cloud, customer.email, 'proof');
  const code = /(?<!\d)\d{6}(?!\d)/.exec(proof.text)?.[0];
  if (!code) throw new Error('the proof letter has no code of six digits');
  const reply = `${code}\n\n${proof.at.slice(0, 10)}, BazarJoq:\n${quoted(proof.text)}`;
  await post.sendMail({
    from,
    to: proof.replyTo,
    subject: `Re: ${proof.subject}`,
    inReplyTo: proof.messageId,
    references: [proof.messageId],
    text: reply,
  });
  const answer = await letterTo(cloud, customer.email, 'answer');
  const [execution] = cloud.executions.list();
  if (!execution) throw new Error('no execution was started');
  for (let looks = 0; execution.status === 'RUNNING' && looks < 300; looks += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  post.close();
  const request = await requestOf(cloud, execution);
  return { customer, sent, acknowledgement, proof, reply: code, answer, request, execution };
};
