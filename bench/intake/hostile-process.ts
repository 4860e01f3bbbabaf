import { inspectMessage } from '../../local/inspect/inspect-message.ts';
import { hostileForms } from '../../test/support/hostile-mail.ts';

const form = hostileForms.find(({ name }) => name === process.argv[2]);
if (!form)
  throw new Error(
    `got the form ${process.argv[2]}, wanted one of ${hostileForms.map(({ name }) => name)}`,
  );
const raw = form.make();
const start = process.hrtime.bigint();
await inspectMessage({ file: form.name, raw });
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
// The highest the process ever had, the message itself and the program included.
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes }));
