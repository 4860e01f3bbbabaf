import { forwardedIn } from '../../lambdas/intake/mail/forwarded.ts';
import { newTextIn } from '../../lambdas/intake/mail/new-text-of.ts';
import { setApart } from '../../lambdas/intake/mail/set-apart.ts';
import { writerOf } from '../../lambdas/intake/writer-of.ts';

/** The letter that intake would read in a plain text with its quotes and forwarded letters: nothing is known of its sender. */
export const letterInText = (subject: string, body: string) => {
  const apart = setApart(body);
  const forwarded = forwardedIn({ subject, text: body }, apart);
  const none = 'none' as const;
  const {
    subject: asked,
    text,
    signature,
  } = writerOf(
    {
      ...{ subject, text: body, newText: newTextIn(apart) },
      ...{ signature: apart.signature, quoted: apart.quoted, ...(forwarded && { forwarded }) },
      ...{ recipients: [], answers: [], attachments: [], problems: [] },
      verdicts: { spam: none, virus: none, spf: none, dkim: none, dmarc: none },
    },
    { sites: [] },
  );
  return { subject: asked, newText: text, signature };
};
