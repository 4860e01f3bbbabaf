import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { mayBeAnswered } from '../../../lambdas/intake/may-be-answered.ts';
import { writerOf } from '../../../lambdas/intake/writer-of.ts';
import { bySes, eml } from '../../support/letters.ts';

const SHOP = { sites: ['https://www.bazarjoq.kz'] };
const INSIDE = [
  '---------- Forwarded message ----------',
  'From: Асель Нұрланова <assel@example.kz>',
  'Date: 2 March 2026',
  'Subject: Деректерім',
  'To: manager@bazarjoq.kz',
  '',
  'Менің деректерімді өшіріңіздер.',
].join('\n');
const forwardedBy = async (From: string, said: string, dmarc = 'pass') =>
  writerOf(
    await readMail(
      bySes(
        { dmarc },
        eml(
          { From, Subject: 'Fwd: Деректерім' },
          `${said}

${INSIDE}`,
        ),
      ),
    ),
    SHOP,
  );

describe('who asks', () => {
  it('is the person inside, when a colleague passes a letter on', async () => {
    const { mailbox, text, passedOnBy } = await forwardedBy('manager@bazarjoq.kz', 'Қараңыздаршы');
    assert.deepEqual([mailbox?.address, passedOnBy], ['assel@example.kz', 'colleague']);
    assert.match(text, /өшіріңіздер/);
  });

  it('is the sender, when anybody else forwards a letter', async () => {
    const { mailbox, passedOnBy } = await forwardedBy(
      'assel@home.example',
      'Төмендегі хатты қараңыз',
    );
    assert.deepEqual([mailbox?.address, passedOnBy], ['assel@home.example', undefined]);
  });

  it('is the sender, when who calls themselves a colleague failed DMARC', async () => {
    const { mailbox } = await forwardedBy('manager@bazarjoq.kz', 'Қараңыз', 'fail');
    assert.equal(mailbox?.address, 'manager@bazarjoq.kz');
  });

  it('means the letter below, when nothing is said above it', async () =>
    assert.match((await forwardedBy('assel@home.example', 'FYI')).text, /өшіріңіздер/));

  it('means only what is said anew, when something is', async () => {
    const said =
      'Менеджеріңіз маған мынаны жазған екен, бұл хат маған қатысты емес, түсіндіріңізші.';
    assert.doesNotMatch((await forwardedBy('assel@home.example', said)).text, /өшіріңіздер/);
  });

  const form = (From: string) =>
    eml(
      { From, 'Reply-To': 'Visitor <visitor@home.example>', Subject: 'Байланыс формасы' },
      'Хабарлама: деректерімді өшіріңіздер',
    );
  const byForm = async (From: string, dmarc = 'pass') =>
    writerOf(await readMail(bySes({ dmarc }, form(From))), SHOP).mailbox?.address;

  it('is the visitor in Reply-To, when the form of the controller’s own site sends their words', async () => {
    assert.equal(await byForm('noreply@bazarjoq.kz'), 'visitor@home.example');
    const mail = await readMail(bySes({}, form('noreply@bazarjoq.kz')));
    assert.ok(mayBeAnswered(mail, writerOf(mail, SHOP)));
  });

  it('is not Reply-To, when anybody else, or who cannot prove to be the site, names one', async () => {
    assert.equal(await byForm('mallory@home.example'), 'mallory@home.example');
    const forged = await readMail(bySes({ dmarc: 'fail' }, form('noreply@bazarjoq.kz')));
    assert.ok(!mayBeAnswered(forged, writerOf(forged, SHOP)));
  });

  it('is who a robot of others names in Reply-To, whom no letter reaches before a person has looked', async () => {
    const helpdesk = await readMail(form('no-reply@helpdesk.example'));
    const writer = writerOf(helpdesk, SHOP);
    assert.deepEqual(
      [writer.mailbox?.address, writer.passedOnBy],
      ['visitor@home.example', 'robot'],
    );
    assert.ok(!mayBeAnswered(helpdesk, writer));
  });
});
