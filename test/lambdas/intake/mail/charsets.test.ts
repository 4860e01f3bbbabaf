import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { bytesOf, encoded } from '../../../support/encoded.ts';

const RUSSIAN = 'Здравствуйте! Прошу удалить мои персональные данные. Айгерим «Серикова»';
const KAZAKH = 'Сәлеметсіз бе! Дербес деректерімді жоюыңызды өтінемін. Ұлжан Қанатқызы';
const JAPANESE = bytesOf('\x1b$B', Buffer.from('467c4b5c386c', 'hex'), '\x1b(B');

const read = async (declared: string | undefined, body: Uint8Array, encoding = '8bit') => {
  const type = declared === undefined ? '' : `Content-Type: text/plain; charset=${declared}\r\n`;
  const head = `From: a@example.kz\r\nSubject: x\r\n${type}Content-Transfer-Encoding: ${encoding}\r\n\r\n`;
  const { text, problems } = await readMail(bytesOf(head, body));
  return { text: text.trim(), problems };
};

describe('a text in the charset that it is said to be in is read', () => {
  for (const charset of ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'])
    it(charset, async () =>
      assert.deepEqual(await read(charset, encoded(RUSSIAN.replaceAll(/[«»]/g, '"'), charset)), {
        text: RUSSIAN.replaceAll(/[«»]/g, '"'),
        problems: [],
      }),
    );

  it('iso-2022-jp', async () => assert.equal((await read('iso-2022-jp', JAPANESE)).text, '日本語'));

  it('utf-16 with its mark, in base64', async () => {
    const body = bytesOf(Buffer.of(0xff, 0xfe), Buffer.from(KAZAKH, 'utf16le')).toString('base64');
    assert.equal((await read('utf-16', Buffer.from(body), 'base64')).text, KAZAKH);
  });

  it('KZ-1048, which has the letters of Kazakh in place of others in windows-1251', async () => {
    const letters = 'ҚҺқһҰұӘӨҒҮөғәҢңү';
    const places = '\x8d\x8e\x9d\x9e\xa1\xa2\xa3\xa5\xaa\xaf\xb4\xba\xbc\xbd\xbe\xbf';
    assert.equal((await read('kz-1048', Buffer.from(places, 'latin1'))).text, letters);
  });
});

describe('a text in another charset than it is said to be in is read all the same', () => {
  for (const declared of ['us-ascii', 'iso-8859-1', 'windows-1251', 'koi8-r', 'windows-1252'])
    it(`UTF-8 that is called ${declared}`, async () =>
      assert.deepEqual(await read(declared, Buffer.from(KAZAKH)), { text: KAZAKH, problems: [] }));

  for (const declared of ['utf-8', 'us-ascii', 'iso-8859-1', undefined])
    for (const charset of ['windows-1251', 'koi8-r', 'ibm866'])
      it(`${charset} that is called ${declared ?? 'nothing'}`, async () => {
        const text = RUSSIAN.replaceAll(/[«»]/g, '"');
        assert.deepEqual(await read(declared, encoded(text, charset)), {
          text,
          problems: ['charset guessed'],
        });
      });

  it('ISO-2022-JP that is called nothing', async () =>
    assert.equal((await read(undefined, JAPANESE)).text, '日本語'));

  it('French in its own charset is not made Russian', async () =>
    assert.deepEqual(await read('iso-8859-1', encoded('Bien reçu, à bientôt', 'windows-1252')), {
      text: 'Bien reçu, à bientôt',
      problems: [],
    }));

  for (const name of [
    'x-cp1251',
    'cp-1251',
    'win-1251',
    'windows1251',
    '"CP1251"',
    "'windows-1251'",
  ])
    it(`windows-1251 under the name ${name}`, async () =>
      assert.deepEqual((await read(name, encoded(RUSSIAN, 'windows-1251'))).text, RUSSIAN));
});

describe('what could not be read for sure is named', () => {
  for (const charset of ['x-nobody-knows', 'utf-7', 'iso-2022-kr', 'кои', '%s', 'constructor'])
    it(`an unknown charset: ${charset}`, async () =>
      assert.deepEqual(await read(charset, encoded(RUSSIAN, 'windows-1251')), {
        text: RUSSIAN,
        problems: ['unknown charset'],
      }));

  it('UTF-8 with a damaged letter', async () => {
    const body = bytesOf(KAZAKH, Buffer.of(0xd0), ' ', KAZAKH);
    assert.deepEqual(await read('utf-8', body), {
      text: `${KAZAKH}\ufffd ${KAZAKH}`,
      problems: ['damaged text'],
    });
  });

  it('UTF-8 that ends within a letter loses that letter alone', async () =>
    assert.deepEqual(await read('utf-8', Buffer.from(KAZAKH).subarray(0, -1)), {
      text: KAZAKH.slice(0, -1),
      problems: [],
    }));
});
