import assert from 'node:assert/strict';
import { it } from 'node:test';
import { notAccepted } from '../../../../lambdas/respond/letters/not-accepted.ts';
import { base } from './facts.ts';

it('the letter after a wrong code or a stranger’s reply in English, word by word', () => {
  const { subject, text } = notAccepted(base('en'));
  assert.equal(subject, 'BJQ-7K2M-9QXD-4TWA: we could not accept your letter');
  assert.equal(
    text,
    `Hello,

We received your letter, but could not accept it as a confirmation.

If you had a code from us, send it from the mailbox it came to, in reply to our latest letter. If there is no such letter, or it is no longer valid, you are welcome to write to us anew.

For safety we do not give the reason in a letter.

--
Reference: BJQ-7K2M-9QXD-4TWA
BazarJaq Kazakhstan Limited Liability Partnership
280 Baizakov Street, Bostandyk District, Almaty, A15G7M6, Republic of Kazakhstan
To write to us, reply to this letter, or write to info@bazarjoq.kz and quote the reference.
`,
  );
});
