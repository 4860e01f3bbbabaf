import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { acknowledge } from '../../../lambdas/respond/acknowledge.ts';
import { noteDelivery } from '../../../lambdas/respond/note-delivery.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { register, SENDER } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const acknowledged = async () => {
  const desk = await desks.open();
  const { id } = await register(desk);
  await acknowledge(desk)({ requestId: id });
  return { desk, id, note: noteDelivery(desk) };
};
/** As SES publishes it, with all that it says of the recipient. */
const event = (eventType: string, messageId = 'ses-1') => ({
  eventType,
  mail: {
    messageId,
    destination: ['aigerim@example.kz'],
    headers: [{ name: 'To', value: 'aigerim@example.kz' }],
  },
  ...(eventType === 'Bounce' && {
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'aigerim@example.kz' }],
    },
  }),
});
const bounce = (
  bounceType: string,
  recipient: { readonly status?: string; readonly diagnosticCode?: string },
  bounceSubType = 'General',
) => {
  const bouncedRecipients = [
    { emailAddress: 'aigerim@example.kz', action: 'failed', ...recipient },
  ];
  return { ...event('Bounce'), bounce: { bounceType, bounceSubType, bouncedRecipients } };
};
const complaint = (complaintFeedbackType?: string) => ({
  ...event('Complaint'),
  complaint: {
    complainedRecipients: [{ emailAddress: 'aigerim@example.kz' }],
    ...(complaintFeedbackType && { complaintFeedbackType }),
  },
});
const whySuppressed = async ({ suppressions, digest }: Desk) =>
  suppressions.whySuppressed(await digest('contact', SENDER));
const matters = ({ operators }: Desk) => operators.told.map(({ matter }) => matter);

describe('what became of a letter', () => {
  for (const [eventType, what, told] of [
    ['Delivery', 'letter-delivered', false],
    ['Bounce', 'letter-bounced', true],
    ['Complaint', 'letter-complained-of', true],
    ['Reject', 'letter-rejected', true],
  ] as const)
    it(`${eventType} is recorded once, though it is told twice; ${told ? 'a person looks' : 'nobody has to look'}`, async () => {
      const { desk, id, note } = await acknowledged();
      await note(event(eventType));
      await note(event(eventType));
      const { history } = await desk.requests.get(id);
      const noted = history.events.filter((each) => each.what === what);
      assert.equal(noted.length, 1);
      assert.equal(noted[0]?.actor, 'mail-service');
      assert.equal(noted[0]?.facts?.letter, 'acknowledgement');
      assert.equal(noted[0]?.facts?.bounceType, eventType === 'Bounce' ? 'Permanent' : undefined);
      assert.deepEqual(
        [...new Set(desk.operators.told.map(({ matter }) => matter))],
        told ? [what] : [],
      );
      assert.doesNotMatch(JSON.stringify(await desk.items()), /example\.kz/);
    });

  it('that nobody knows of yet is an error, so that SES’s word comes again', async () => {
    const { note } = await acknowledged();
    await assert.rejects(note(event('Delivery', 'ses-99')), /no letter of ours .* ses-99/);
  });

  it('is not read from anything else', async () => {
    const { note } = await acknowledged();
    await assert.rejects(note({ notificationType: 'Delivery' }));
    await assert.rejects(note('Delivery'));
  });
});

describe('letters to a mailbox stop', () => {
  for (const [name, news, status] of [
    ['5.1.1', bounce('Permanent', { status: '5.1.1' }), '5.1.1'],
    ['5.1.10', bounce('Permanent', { status: '5.1.10' }), '5.1.10'],
    [
      '5.1.x in the words of the mail system only',
      bounce('Permanent', { diagnosticCode: 'smtp; 550 5.1.1 <aigerim@example.kz>: unknown' }),
      '5.1.1',
    ],
    ['no such mailbox, by SES’s own word', bounce('Permanent', {}, 'NoEmail'), undefined],
    ['not sent by SES', bounce('Permanent', {}, 'OnAccountSuppressionList'), undefined],
  ] as const)
    it(`after a hard bounce, and the operators are told: ${name}`, async () => {
      const { desk, id, note } = await acknowledged();
      await note(news);
      assert.equal(await whySuppressed(desk), 'hard-bounce');
      assert.deepEqual(matters(desk), ['letter-bounced, letters-stopped']);
      const noted = (await desk.requests.get(id)).history.events.at(-1);
      assert.deepEqual([noted?.facts?.status, noted?.facts?.stops], [status, 'hard-bounce']);
      assert.doesNotMatch(JSON.stringify(await desk.items()), /example\.kz/);
    });

  it('after a complaint', async () => {
    const { desk, note } = await acknowledged();
    await note(complaint('abuse'));
    assert.equal(await whySuppressed(desk), 'complaint');
    assert.deepEqual(matters(desk), ['letter-complained-of, letters-stopped']);
  });

  for (const [name, news] of [
    ['a transient bounce', bounce('Transient', { status: '4.4.7' })],
    ['a transient bounce that says 5.1.1', bounce('Transient', { status: '5.1.1' })],
    ['a full mailbox', bounce('Permanent', { status: '5.2.2' }, 'MailboxFull')],
    ['a refusal by policy', bounce('Permanent', { status: '5.7.1' })],
    ['a sender that was not liked', bounce('Permanent', { status: '5.1.8' })],
    ['a letter taken out of the unwanted', complaint('not-spam')],
  ] as const)
    it(`but not after ${name}`, async () => {
      const { desk, note } = await acknowledged();
      await note(news);
      assert.equal(await whySuppressed(desk), undefined);
      assert.doesNotMatch(matters(desk).join(), /stopped/);
    });

  it('also when the run that heard of it died anywhere on the way', () =>
    eachCrash(async (call, when) => {
      const { desk, note } = await acknowledged();
      const { ports, reached } = dyingAt({ ...desk }, call, when);
      await noteDelivery(ports)(bounce('Permanent', { status: '5.1.1' })).catch(() => {});
      await note(bounce('Permanent', { status: '5.1.1' }));
      assert.equal(await whySuppressed(desk), 'hard-bounce');
      assert.ok(matters(desk).includes('letter-bounced, letters-stopped'));
      return reached();
    }).then((places) => assert.ok(places > 4, `${places} places`)));

  it('but not to where the same letter went later: that one has its own news', async () => {
    const { desk, id, note } = await acknowledged();
    await desk.requests.change(id, ({ letters: _, ...now }) => ({ ...now, letters: {} }));
    await acknowledge(desk)({ requestId: id });
    await note(bounce('Permanent', { status: '5.1.1' }));
    assert.equal(await whySuppressed(desk), undefined);
    assert.deepEqual(matters(desk), ['letter-bounced']);
  });

  it('once: news that comes a second time does not undo what an operator allowed', async () => {
    const { desk, note } = await acknowledged();
    await note(bounce('Permanent', { status: '5.1.1' }));
    await desk.suppressions.lift(await desk.digest('contact', SENDER), desk.clock());
    await note(bounce('Permanent', { status: '5.1.1' }));
    assert.equal(await whySuppressed(desk), undefined);
  });
});
