import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neverWrittenTo } from '../../../lambdas/request/never-written-to.ts';

describe('no letter goes where nobody reads', () => {
  for (const box of [
    'mailer-daemon',
    'MAILER-DAEMON',
    'mailerdaemon',
    'mail_daemon',
    'postmaster',
    'post_master',
    'noreply',
    'no-reply',
    'No_Reply',
    'no.reply',
    'noreply2',
    'noreply+abc',
    'no-reply-kz',
    'donotreply',
    'do-not-reply',
    'dontreply',
    'not-reply',
    'calendar-noreply',
    'abuse',
    'root',
    'bounce',
    'bounces',
    'bounces+1=a.example',
    'bounce-12-a',
    'list-bounces',
    'list-owner',
    'owner-list',
    'list-request',
    'auto-reply',
    'autoresponder',
    'majordomo',
    'hostmaster',
    '"postmaster"',
    '"no-re\\ply"',
    'post(x)master',
  ])
    it(box, () => assert.equal(neverWrittenTo(`${box}@example.kz`), true));
});

describe('people have mailboxes with like names', () => {
  for (const box of [
    'aigerim',
    'info',
    'support',
    'security',
    'webmaster',
    'rooth',
    'abuseitova',
    'bouncer',
    'nora.reply',
    'newsletter.fan',
    'autoresponsive',
    'daemonov',
    'requestov',
  ])
    it(box, () => assert.equal(neverWrittenTo(`${box}@example.kz`), false));

  it('the rest of the address says nothing', () =>
    assert.equal(neverWrittenTo('aigerim@noreply.example.kz'), false));
});
