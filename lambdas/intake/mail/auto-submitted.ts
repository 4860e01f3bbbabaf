import type { LookedAt } from './looked-at.ts';

/** The keyword of RFC 3834 section 5, without its comments and parameters; undefined where a person sent it. */
export const autoSubmitted = (mail: LookedAt): string | undefined =>
  (mail.headers.get('auto-submitted') ?? [])
    .map(
      (value) =>
        value
          .replace(/\([^()]*\)/g, ' ')
          .trim()
          .split(/[;\s]/)[0],
    )
    .find((keyword) => keyword !== undefined && keyword !== '' && keyword !== 'no');

/** Whether it says that no person sent it: anything but `no`. */
export const isAutoSubmitted = (mail: LookedAt): boolean => autoSubmitted(mail) !== undefined;
