import { readFile } from 'node:fs/promises';
import { readMail } from '../../lambdas/intake/mail/read-mail.ts';

/** A process of its own for each file: reads it and says what that took, in seconds, and the most it ever held, in MB. */
const [, , file] = process.argv;
if (!file) throw new Error('got no file, wanted that of a message');
const raw = await readFile(file);
const started = process.cpuUsage();
const { problems } = await readMail(raw);
const { user, system } = process.cpuUsage(started);
const seconds = (user + system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, problems }));
