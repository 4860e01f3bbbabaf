import type { Mail } from './mail/mail.ts';

/** Reports on another letter: no request and no reply, wherever they were sent. */
export const isReport = ({ robot }: Pick<Mail, 'robot'>): boolean =>
  robot?.is === 'bounce' || robot?.is === 'abuse-report' || robot?.is === 'read-receipt';

/** Whether nothing but words made it a bounce, not even a null return path: a person may have written them. */
export const isReportByWords = ({ robot }: Pick<Mail, 'robot'>): boolean =>
  robot?.is === 'bounce' && (robot.by === 'words' || robot.by === 'notice');
