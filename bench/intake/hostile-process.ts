import { readFile } from 'node:fs/promises';
import { inspectMessage } from '../../local/inspect/inspect-message.ts';

const [, , file] = process.argv;
if (!file) throw new Error('got no file, wanted that of a message');
const start = process.hrtime.bigint();
await inspectMessage({ file, raw: await readFile(file) });
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes }));
