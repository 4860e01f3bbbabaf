import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import PostalMime from 'postal-mime';
import { composeMime, type Mail } from '../../../lambdas/respond/compose-mime.ts';

const mail: Mail = {
  from: { name: 'BazarJoq', address: 'info@bazarjoq.kz' },
  to: 'aigerim@example.kz',
  replyTo: 'reply+bjq-7k2m-9qxd-4twa.0123456789abcdef@jauap.bazarjoq.kz',
  subject: 'BJQ-7K2M-9QXD-4TWA: өтінішіңіз қабылданды',
  text: 'Сәлеметсіз бе! Ұғым, қағаз, һәм, іні.\n',
  html: '<p>Сәлеметсіз бе!</p>',
  inReplyTo: '<first@example.kz>',
  attachments: [{ name: 'data.json', type: 'application/json', content: '{"аты":"Әсел"}' }],
};

const composed = async (patch: Partial<Mail> = {}) => {
  const raw = await composeMime({ ...mail, ...patch });
  const parsed = await PostalMime.parse(raw);
  const headers = new Map(parsed.headers.map(({ key, value }) => [key, value]));
  return { raw: Buffer.from(raw).toString('latin1'), parsed, headers };
};

describe('the message of a letter', () => {
  it('carries Kazakh letters whole in subject, text, HTML and file', async () => {
    const { parsed } = await composed();
    assert.equal(parsed.subject, mail.subject);
    assert.equal(parsed.text, mail.text);
    assert.equal(parsed.html?.trim(), mail.html);
    const [file] = parsed.attachments;
    assert.equal(file?.filename, 'data.json');
    assert.equal(file?.mimeType, 'application/json');
    assert.ok(file && typeof file.content !== 'string');
    assert.equal(Buffer.from(file.content as ArrayBuffer).toString(), '{"аты":"Әсел"}');
  });

  it('says that it is an automatic reply, so that no robot answers it (RFC 3834)', async () => {
    const { headers } = await composed();
    assert.equal(headers.get('auto-submitted'), 'auto-replied');
    assert.equal(headers.get('x-auto-response-suppress'), 'All');
  });

  it('stands in the thread of the message it answers', async () => {
    const { headers, parsed } = await composed();
    assert.equal(headers.get('in-reply-to'), '<first@example.kz>');
    assert.equal(headers.get('references'), '<first@example.kz>');
    assert.equal(parsed.replyTo?.[0]?.address, mail.replyTo);
  });

  it('starts a thread of its own where there is nothing to answer', async () => {
    const { inReplyTo: _, ...first } = mail;
    const { headers } = await PostalMime.parse(await composeMime(first));
    assert.ok(!headers.some(({ key }) => key === 'in-reply-to' || key === 'references'));
  });

  for (const forged of ['<a@b>\r\nBcc: thief@example.kz', 'no-brackets@example.kz', '<a b@c>'])
    it(`leaves out a Message-ID that is none: ${JSON.stringify(forged)}`, async () => {
      const { raw } = await composed({ inReplyTo: forged });
      assert.doesNotMatch(raw, /^(bcc|in-reply-to|references):/im);
    });

  it('lets no subject and no name open another header', async () => {
    const evil = 'x\r\nBcc: thief@example.kz\r\n\r\nbody';
    const { raw, headers, parsed } = await composed({
      subject: evil,
      from: { name: evil, address: mail.from.address },
    });
    assert.doesNotMatch(raw, /^bcc:/im);
    assert.ok(!headers.has('bcc'));
    assert.equal(parsed.text, mail.text);
  });

  for (const to of [
    'a@example.kz\r\nBcc: thief@example.kz',
    'a@example.kz, thief@example.kz',
    'A <a@example.kz>',
    'group:a@example.kz;',
    '',
  ])
    it(`refuses a recipient that is not one plain address: ${JSON.stringify(to)}`, async () => {
      await assert.rejects(composeMime({ ...mail, to }), {
        name: 'TypeError',
        message: 'recipient of a letter is not one plain mail address',
      });
    });
});
