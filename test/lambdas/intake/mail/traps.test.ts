import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { multipart, recognise } from './looking-at.ts';

const REQUEST = 'Please delete my personal data.';

describe('the headers that other systems read wrongly', () => {
  it('Auto-Submitted: no is a person', async () =>
    assert.deepEqual(await recognise({ 'Auto-Submitted': 'no' }, REQUEST), {
      robot: undefined,
      silence: undefined,
    }));

  it('Auto-Submitted: auto-notified is automatic', async () => {
    const { robot, silence } = await recognise({ 'Auto-Submitted': 'auto-notified' }, 'x');
    assert.deepEqual([robot?.is, silence], ['auto-generated', 'auto-submitted']);
  });

  it('Auto-Submitted: auto-replied (vacation); x=y is automatic', async () => {
    const { robot, silence } = await recognise(
      { 'Auto-Submitted': 'auto-replied (vacation); x=y' },
      'x',
    );
    assert.deepEqual([robot?.is, silence], ['auto-reply', 'auto-reply']);
  });

  it('Precedence: Bulk, with a capital, is bulk', async () => {
    const { robot, silence } = await recognise({ Precedence: 'Bulk' }, 'x');
    assert.deepEqual([robot?.is, silence], ['list', 'list-or-bulk']);
  });

  it('X-Auto-Response-Suppress: DR, OOF, AutoReply asks for no answer and is a person all the same', async () =>
    assert.deepEqual(
      await recognise({ 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' }, REQUEST),
      { robot: undefined, silence: 'asks-for-none' },
    ));

  it('Return-Path: <> is automatic where it is not the first header', async () => {
    const { robot, silence } = await recognise(
      { Received: 'from a by b', 'X-First': '1', 'Return-Path': '<>' },
      'x',
    );
    assert.deepEqual([robot?.is, silence], ['auto-generated', 'null-sender']);
  });

  it('a read receipt (report-type=disposition-notification) is not a request', async () => {
    const message = multipart(
      'multipart/report; report-type=disposition-notification',
      { Subject: 'Read: Your request' },
      'Content-Type: text/plain\n\nYour message was displayed.',
      'Content-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed',
    );
    const { robot, silence } = await recognise(...message);
    assert.deepEqual([robot?.is, silence], ['read-receipt', 'report']);
  });

  it('a request through a list that rewrites is marked as a list’s, never as a report', async () => {
    const { robot, silence } = await recognise(
      {
        From: 'Aigerim via Staff <staff@lists.example.kz>',
        'Reply-To': 'aigerim@example.kz',
        'List-Id': '<staff.lists.example.kz>',
        Precedence: 'list',
      },
      REQUEST,
    );
    assert.deepEqual([robot?.is, silence], ['list', 'list-or-bulk']);
  });
});
