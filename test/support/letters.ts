/** A message as it arrives, headers first; a text without headers gets those of a plain text. */
export const eml = (headers: Readonly<Record<string, string>>, body = ''): Uint8Array => {
  const all = {
    From: 'Aigerim Serikova <aigerim@example.kz>',
    To: 'info@bazarjoq.kz',
    Subject: 'Hello',
    'Message-ID': '<first@example.kz>',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...headers,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`);
};

/** BJQ-1: the exact subject of the policy, in Kazakh. */
export const accessLetter = (headers: Readonly<Record<string, string>> = {}): Uint8Array =>
  eml(
    { Subject: 'Дербес деректер туралы сұрау', ...headers },
    'Сәлеметсіз бе!\n\nМен туралы қандай деректер бар екенін жазып жіберуіңізді сұраймын.\n\nСерікова Айгерім',
  );

/** A message as SES lays it down: with its own lines on top. DMARC was checked for the domain `of`. @default - the last one in From */
export const bySes = (
  {
    spam = 'PASS',
    virus = 'PASS',
    dmarc = 'pass',
    of,
  }: { spam?: string; virus?: string; dmarc?: string; of?: string },
  raw: Uint8Array,
): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      [
        'Return-Path: <aigerim@example.kz>',
        'Received: from mx.example.kz (mx.example.kz [192.0.2.1])',
        ' by inbound-smtp.eu-central-1.amazonaws.com with SMTP id 0mc4 for info@bazarjoq.kz',
        `X-SES-Spam-Verdict: ${spam}`,
        `X-SES-Virus-Verdict: ${virus}`,
        `Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=${dmarc} header.from=${of ?? domainOf(raw)};`,
        '',
      ].join('\r\n'),
    ),
    raw,
  ]);

const domainOf = (raw: Uint8Array): string =>
  /^From:.*@([^\s<>"]+)/im.exec(`${Buffer.from(raw)}`)?.[1] ?? 'example.kz';
