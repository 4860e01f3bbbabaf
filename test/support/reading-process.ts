import { readMail } from '../../lambdas/intake/mail/read-mail.ts';
import { hostileForms } from './hostile-mail.ts';

/** A process of its own for each form: reads it and says what that took, in seconds, and the most it ever held, in MB. */
const name = process.argv[2];
const form = hostileForms.find((each) => each.name === name);
if (!form) throw new Error(`got the form ${name}, wanted one of those in hostile-mail`);
const raw = form.make();
const started = process.cpuUsage();
const { problems } = await readMail(raw);
const { user, system } = process.cpuUsage(started);
const seconds = (user + system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, problems }));
