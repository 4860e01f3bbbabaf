import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { acknowledge } from '../../../lambdas/respond/acknowledge.ts';
import { noteDelivery } from '../../../lambdas/respond/note-delivery.ts';
import { startDesks } from '../../support/desk.ts';
import { register } from '../../support/requests.ts';

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
