import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { fileType } from '../../../../lambdas/intake/mail/file-type.ts';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { eml } from '../../../support/letters.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const OFFICE = 'application/vnd.openxmlformats-officedocument';

describe('a file is typed by its first bytes, whatever it is called', () => {
  for (const [begins, type] of [
    ['%PDF-1.7', 'application/pdf'],
    ['\n\n%PDF-1.4', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'image/heic'],
    ['\0\0\0\x18ftypmp42\0\0\0\0', 'video/mp4'],
    ['\0\0\0\x14ftypqt  ', 'video/quicktime'],
    [
      'PK\x03\x04\x14\0\0\0[Content_Types].xml_rels/.rels word/document.xml',
      `${OFFICE}.wordprocessingml.document`,
    ],
    ['PK\x03\x04\x14\0\0\0[Content_Types].xml xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet`],
    ['PK\x03\x04\x14\0\0\0a.txt', 'application/zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage'],
    ['Rar!\x1a\x07\x01\0', 'application/vnd.rar'],
    ['7z\xbc\xaf\x27\x1c', 'application/x-7z-compressed'],
    ['MZ\x90\0', 'application/vnd.microsoft.portable-executable'],
    ['\x78\x9f\x3e\x22', 'application/ms-tnef'],
    ['\xef\xbb\xbf <!DOCTYPE html><html>', 'text/html'],
    ['<?xml version="1.0"?><svg xmlns="x">', 'image/svg+xml'],
    ['<?xml version="1.0"?><a/>', 'text/xml'],
    ['BEGIN:VCALENDAR\r\n', 'text/calendar'],
    ['Hello\r\n', 'text/plain'],
    ['\xd0\x9f\xd1\x80\xd0', 'text/plain'],
    ['\xcf\xf0\xe8\xe2\xe5\xf2', 'application/octet-stream'],
    ['a\0b', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ] as const)
    it(`${JSON.stringify(begins)}: ${type}`, () => assert.equal(fileType(latin1(begins)), type));
});

describe('a file is kept with its name, size and digest', () => {
  it('of what it holds once decoded', async () => {
    const content = latin1('%PDF-1.7\r\n\0\xff');
    const { attachments } = await readMail(
      eml(
        {
          'Content-Type': 'image/png; name=photo.png',
          'Content-Transfer-Encoding': 'base64',
          'Content-Disposition': 'attachment',
        },
        content.toString('base64'),
      ),
    );
    assert.deepEqual(attachments, [
      {
        name: 'photo.png',
        type: 'application/pdf',
        declaredType: 'image/png',
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      },
    ]);
  });
});
