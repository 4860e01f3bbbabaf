import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { accessLetter, eml } from '../support/letters.ts';

const ORDER = eml({ Subject: 'Тапсырыс' }, 'Сәлеметсіз бе! Тапсырысым қашан жеткізіледі?');
const AWAY = eml({ 'Auto-Submitted': 'auto-replied', Subject: 'Out of office' }, 'I am away.');
const command = new URL('../../local/inspect.ts', import.meta.url).pathname;
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const lines = (...args: readonly string[]) =>
  execFileSync(process.execPath, [command, ...args], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('inspect, what Jauap would do with a mailbox', () => {
  let folder: string;
  const at = (...path: readonly string[]) => join(folder, ...path);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'jauap-inspect-'));
    writeFileSync(at('access.eml'), accessLetter());
    writeFileSync(at('order.eml'), ORDER);
    const quoted = eml({ 'Message-ID': '<q@example.kz>' }, 'Қайда?\n>From whom is it?\n');
    const postmark = 'From sender@example.kz Mon Mar  2 10:00:00 2026\n';
    const unix = (raw: Uint8Array) => Buffer.from(raw).toString().replaceAll('\r\n', '\n');
    writeFileSync(
      at('info.mbox'),
      [accessLetter(), quoted, AWAY].map((raw) => `${postmark}${unix(raw)}\n`).join(''),
    );
    for (const name of ['new', 'cur', 'tmp']) mkdirSync(at('Maildir', name), { recursive: true });
    writeFileSync(at('Maildir', 'new', '1.host'), ORDER);
    writeFileSync(at('Maildir', 'cur', '2.host:2,S'), accessLetter());
    writeFileSync(at('Maildir', 'tmp', '3.host'), 'half a message');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says of each file all that intake would know, in one line', () => {
    const [request, other] = lines(at('access.eml'), at('order.eml'));
    assert.deepEqual(Object.keys(request), [
      ...['file', 'disposition', 'acknowledge', 'reason', 'controller', 'language', 'kinds'],
      ...['confidence', 'extracted', 'attachments', 'problems', 'answerTo'],
    ]);
    const { disposition, acknowledge, reason, controller, language, kinds, extracted } = request;
    assert.deepEqual(
      { disposition, acknowledge, reason, controller, language, kinds },
      {
        ...{ disposition: 'request', acknowledge: true, reason: 'BJQ-1' },
        ...{ controller: 'bazarjoq', language: 'kk', kinds: ['access'] },
      },
    );
    assert.equal(extracted.fullName, 'Серікова Айгерім');
    assert.deepEqual(
      [other.disposition, other.acknowledge, other.kinds],
      ['other', false, ['other']],
    );
  });

  it('takes an mbox apart, and undoes its quoting', () => {
    const found = lines('--mbox', at('info.mbox'));
    assert.deepEqual(
      found.map(({ file }) => file),
      [1, 2, 3].map((number) => `${at('info.mbox')}#${number}`),
    );
    assert.equal(found[2].disposition, 'automatic');
  });

  it('reads new and cur of a maildir, and not what is still being delivered', () =>
    assert.deepEqual(
      lines('--maildir', at('Maildir')).map(({ disposition }) => disposition),
      ['other', 'request'],
    ));

  it('counts in a table what became of all, and why', () => {
    const { stdout } = run('--summary', '--mbox', at('info.mbox'), at('order.eml'));
    assert.match(stdout, /^4 messages, 1 would be acknowledged$/m);
    assert.match(stdout, /1 +25\.0 % +automatic \(/);
  });

  it('sees a reply by its reference, which only the desk can check', () => {
    writeFileSync(at('reply.eml'), eml({ Subject: 'Re: BJQ-7K2M-9QXD-4TWA' }, 'Рахмет'));
    const [{ disposition, reason }] = lines(at('reply.eml'));
    assert.deepEqual([disposition, reason], ['reply', 'reference']);
  });

  it('takes the reference of another company for what it is: no reply here', () => {
    const raw = eml({ To: 'info@bilal.kz', Subject: 'Re: BJQ-7K2M-9QXD-4TWA' }, 'Рахмет');
    writeFileSync(at('elsewhere.eml'), raw);
    assert.notEqual(lines(at('elsewhere.eml'))[0].disposition, 'reply');
  });

  it('names whose mailbox it is, where the messages do not', () => {
    const [{ controller }] = lines('--controller', 'alser', at('order.eml'));
    assert.equal(controller, 'alser');
  });

  it('goes on after a file that cannot be read, and ends with 1', () => {
    const { status, stdout, stderr } = run('missing.eml', at('order.eml'));
    assert.equal(status, 1);
    assert.match(stderr, /missing\.eml/);
    assert.match(stdout, /"disposition":"other"/);
  });

  it('says that an mbox was given as a message, and how to name it, and goes on', () => {
    const { status, stdout, stderr } = run(at('info.mbox'), at('order.eml'));
    assert.equal(status, 1);
    assert.match(stderr, /info\.mbox: looks like an mbox, .*name it with --mbox$/m);
    assert.deepEqual(stdout.trim().split('\n').length, 1);
  });

  it('does not take a letter for an mbox that only begins with the word From', () => {
    writeFileSync(at('from.eml'), 'From now on please stop sending me ads.\n');
    assert.equal(lines(at('from.eml')).length, 1);
  });

  it('does not split a letter at a line of its own that begins with From', () => {
    const text = 'Привет!\n\nFrom now on please stop sending me ads.\n';
    const letter = Buffer.from(eml({ Subject: 'Hi' }, text))
      .toString()
      .replaceAll('\r\n', '\n');
    writeFileSync(at('from.mbox'), `From a@example.kz Mon Mar  2 10:00:00 2026\n${letter}`);
    assert.equal(lines('--mbox', at('from.mbox')).length, 1);
  });

  it('says when a message is addressed to no configured mailbox, and when to several', () => {
    writeFileSync(at('other.eml'), accessLetter({ To: 'privacy@romashka.kz' }));
    writeFileSync(at('both.eml'), accessLetter({ To: 'info@bazarjoq.kz, info@bilal.kz' }));
    const [other, both] = lines(at('other.eml'), at('both.eml'));
    assert.deepEqual(other.problems, ['addressed to no mailbox of a controller']);
    assert.deepEqual(both.problems, ['also a letter to bilal']);
  });

  const wrong = [
    [[], 2, /nothing to inspect, wanted files, --mbox or --maildir/],
    [['--controller', 'nobody', 'x.eml'], 2, /--controller is nobody, wanted one of bazarjoq/],
    [['--nonsense'], 2, /--nonsense/],
    [['missing.eml'], 1, /missing\.eml/],
    [['.'], 1, /^\.: is a folder, wanted a file, or --maildir/],
    [['--mbox', 'package.json'], 1, /is no mbox, wanted messages that each begin with a line/],
    [['--maildir', 'package.json'], 1, /^package\.json: is no folder, wanted one with cur and new/],
    [['--maildir', '.'], 1, /is no maildir, wanted a folder with cur and new in it/],
  ] as const;
  for (const [args, status, message] of wrong)
    it(`says what is wrong with "${args.join(' ')}"`, () => {
      const failed = run(...args);
      assert.deepEqual([failed.status, failed.stdout], [status, '']);
      assert.match(failed.stderr, message);
    });
});
