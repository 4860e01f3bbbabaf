import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMS, FROM, LETTER, NOTE, PERSON, read } from './passing-on.ts';

const attached = (inner: string, note = NOTE) =>
  `--b\nContent-Type: text/plain; charset=utf-8\n\n${note}\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename="letter.eml"\n\n${inner}\n--b--\n`;
const MIXED = { 'Content-Type': 'multipart/mixed; boundary=b' };
const inner = (body: string, type = 'text/plain; charset=utf-8') =>
  `From: ${FROM}\nSubject: Деректер\nContent-Type: ${type}\n\n${body}`;

describe('a letter that is attached', () => {
  it('is the one passed on, and kept as a file', async () => {
    const { forwarded, newText, attachments, text } = await read(attached(inner(LETTER)), MIXED);
    assert.deepEqual(forwarded, { from: PERSON, subject: 'Деректер', text: LETTER });
    assert.deepEqual([newText, text.trim()], [NOTE, NOTE]);
    assert.deepEqual(
      attachments.map(({ name, declaredType }) => [name, declaredType]),
      [['letter.eml', 'message/rfc822']],
    );
  });

  it('brings its own files', async () => {
    const body = `--c\nContent-Type: text/plain; charset=utf-8\n\n${LETTER}\n--c\nContent-Type: application/pdf; name=id.pdf\n\n%PDF-1.7\n--c--`;
    const { forwarded, attachments } = await read(
      attached(inner(body, 'multipart/mixed; boundary=c')),
      MIXED,
    );
    assert.equal(forwarded?.text, LETTER);
    assert.deepEqual(
      attachments.map(({ name }) => name),
      ['letter.eml', 'id.pdf'],
    );
  });

  it('is read where it is encoded, and kept as a file alone where letters in it cost too much', async () => {
    const encoded = 'Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n';
    const letterIn = (filling: string) => {
      const innermost = `From: ${FROM}\nSubject: x\n\n${LETTER}\n${filling}`;
      return attached(`${encoded}${encoded}${innermost}`);
    };
    const small = await read(letterIn(''), MIXED);
    assert.deepEqual([small.forwarded?.from, small.problems], [PERSON, []]);
    const large = await read(letterIn('x'.repeat(22 * 1024 * 1024)), MIXED);
    assert.deepEqual(large.problems.includes('letters nested too deep'), true);
    assert.equal(large.attachments[0]?.name, 'letter.eml');
  });

  it('of which only the text is left is read as that', async () => {
    const mail = await read(attached('Letter removed'), MIXED);
    assert.deepEqual(
      [mail.forwarded, mail.problems],
      [{ subject: '', text: 'Letter removed' }, []],
    );
  });

  it('by certified mail (PEC), which signs an envelope around it, is the one passed on', async () => {
    const envelope = `--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\nMessaggio di posta certificata\nIl messaggio originale è incluso in allegato.\n--a\nContent-Type: text/html; charset=utf-8\n\n<p>Messaggio di posta certificata</p>\n--a--\n--m\nContent-Type: application/xml; name="daticert.xml"\nContent-Disposition: inline; filename="daticert.xml"\n\n<postacert/>\n--m\nContent-Type: message/rfc822; name="postacert.eml"\nContent-Disposition: inline; filename="postacert.eml"\n\n${inner(LETTER)}\n--m--\n`;
    const { forwarded, attachments, robot } = await read(
      `--s\nContent-Type: multipart/mixed; boundary=m\n\n${envelope}--s\nContent-Type: application/x-pkcs7-signature; name="smime.p7s"\nContent-Transfer-Encoding: base64\n\nMIIB\n--s--\n`,
      {
        From: `"Per conto di: ${PERSON.address}" <posta-certificata@pec.example.it>`,
        'Reply-To': PERSON.address,
        Subject: 'POSTA CERTIFICATA: Деректер',
        'X-Trasporto': 'posta-certificata',
        'Content-Type':
          'multipart/signed; protocol="application/x-pkcs7-signature"; micalg=sha256; boundary=s',
      },
    );
    assert.equal(robot, undefined);
    assert.deepEqual(forwarded, { from: PERSON, subject: 'Деректер', text: LETTER });
    assert.deepEqual(
      attachments.map(({ name }) => name),
      ['daticert.xml', 'postacert.eml', 'smime.p7s'],
    );
  });

  it('returned in a report is nobody’s request', async () => {
    const body = `--b\nContent-Type: text/plain\n\nfailed\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; x@example.kz\nAction: failed\nStatus: 5.1.1\n--b\nContent-Type: message/rfc822\n\n${inner(LETTER)}\n--b--`;
    const mail = await read(body, {
      From: 'MAILER-DAEMON@example.kz',
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b',
    });
    assert.deepEqual([mail.robot?.is, mail.forwarded], ['bounce', undefined]);
  });
});

describe('of letters passed on several times the innermost is found', () => {
  const [, gmail] = FORMS[0];
  const [, outlook] = FORMS[4];
  const again = (letter: string) =>
    `См. ниже\n\n---------- Forwarded message ---------\nFrom: Dana <dana@bazarjoq.kz>\nDate: 6 March 2026\nSubject: FW: Деректер\n\n${letter}`;
  for (const [name, body, headers] of [
    ['in the text', again(`Посмотрите\n\n${gmail}`), {}],
    ['by different programs', again(`Посмотрите\n\n${outlook}`), {}],
    ['four times', again(again(again(gmail))), {}],
    ['in an attached letter', attached(inner(`Посмотрите\n\n${gmail}`)), MIXED],
    [
      'in an attached letter in an attached letter',
      attached(
        `From: dana@bazarjoq.kz\nContent-Type: multipart/mixed; boundary=c\n\n${attached(inner(LETTER)).replaceAll('--b', '--c')}`,
      ),
      MIXED,
    ],
  ] as const)
    it(name, async () =>
      assert.deepEqual((await read(body, headers)).forwarded, {
        from: PERSON,
        subject: 'Деректер',
        text: LETTER,
      }),
    );

  it('but not our own letter that the person answered', async () => {
    const answer = `Келіспеймін\n\nОт: BazarJoq <info@bazarjoq.kz>\nОтправлено: 5 марта 2026 г.\nКому: ${PERSON.address}\nТема: BJQ\n\nЖауап`;
    const { forwarded } = await read(
      attached(inner(answer).replace('Subject: ', 'Subject: RE: ')),
      MIXED,
    );
    assert.deepEqual([forwarded?.from, forwarded?.text], [PERSON, 'Келіспеймін']);
  });
});
