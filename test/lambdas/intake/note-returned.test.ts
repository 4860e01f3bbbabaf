import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { letterMac, letterMark } from '../../../lambdas/request/letter-mark.ts';
import { acknowledge } from '../../../lambdas/respond/acknowledge.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { eml } from '../../support/letters.ts';
import { register, SENDER } from '../../support/requests.ts';
import { intakeNeeds, receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);
const VICTIM = 'somebody.else@example.org';

const acknowledged = async () => {
  const desk = await desks.open();
  const { id } = await register(desk);
  await acknowledge(desk)({ requestId: id });
  const letter = { id, letter: 'acknowledgement' } as const;
  return {
    desk,
    id,
    mark: letterMark(id, 'acknowledgement', await letterMac(desk.digest, letter)),
  };
};
/** RFC 5965, as mailbox providers send it. */
const abuseReport = (mark: string, about = '') => {
  const parts = [
    'Content-Type: text/plain\n\nThis is an email abuse report.',
    `Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: FBL/1.0\nVersion: 1\n${about}`,
    `Content-Type: message/rfc822\n\nFrom: info@bazarjoq.kz\nX-Jauap-Letter: ${mark}\nSubject: x\n\nx`,
  ];
  const headers = {
    From: 'staff@hotmail.example',
    'Message-ID': '<fbl@hotmail.example>',
    'Content-Type': 'multipart/report; report-type=feedback-report; boundary=b',
  };
  return eml(headers, `--b\n${parts.join('\n--b\n')}\n--b--\n`);
};
const why = async ({ suppressions, digest }: Desk, address = SENDER) =>
  suppressions.whySuppressed(await digest('contact', address));

describe('an abuse report by mail', () => {
  it('about a letter of ours stops automatic letters to where it went, is recorded and told once', async () => {
    const { desk, id, mark } = await acknowledged();
    for (let time = 0; time < 2; time++) await receive(desk, abuseReport(mark));
    assert.equal(await why(desk), 'complaint');
    const { events } = (await desk.requests.get(id)).history;
    const noted = events.filter(({ what }) => what === 'letter-complained-of');
    assert.deepEqual(
      noted.map(({ actor, facts }) => [actor, facts]),
      [['mail-service', { letter: 'acknowledgement', by: 'mail', stops: 'complaint' }]],
    );
    const matter = 'letter-complained-of, letters-stopped';
    assert.deepEqual(desk.operators.told, [{ id, matter }]);
  });

  it('that names somebody else stops letters to nobody', async () => {
    const { desk, id, mark } = await acknowledged();
    await receive(desk, abuseReport(mark, `Original-Rcpt-To: ${VICTIM}\n`));
    assert.deepEqual([await why(desk), await why(desk, VICTIM)], [undefined, undefined]);
    assert.deepEqual(desk.operators.told, [{ id, matter: 'letter-complained-of' }]);
    assert.doesNotMatch(JSON.stringify(await desk.items()), /somebody/);
  });

  it('about a letter that is not ours changes nothing', async () => {
    const { desk, mark } = await acknowledged();
    await receive(desk, abuseReport(mark.replace(/.{4}$/, '0000')));
    assert.deepEqual([await why(desk), desk.operators.told], [undefined, []]);
  });

  it('is noted and told wherever a run dies', () =>
    eachCrash(async (call, when) => {
      const { desk, mark } = await acknowledged();
      const { ports, reached } = dyingAt({ ...desk }, call, when);
      const raw = abuseReport(mark);
      const { sortMessage } = intakeNeeds(ports, [desk.controller]);
      const { controller } = desk;
      const message = { raw, arrivedAt: desk.clock(), mail: await readMail(raw) };
      await sortMessage({ ...message, controller }).catch(() => {});
      await receive(desk, raw);
      assert.equal(await why(desk), 'complaint');
      assert.ok(desk.operators.told.length > 0);
      return reached();
    }).then((places) => assert.ok(places >= 6, `${places} places`)));
});
