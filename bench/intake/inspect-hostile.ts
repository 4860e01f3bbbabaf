import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What one hostile message cost a process of its own, from the first byte read to the line printed. */
export const inspectHostile = async (
  form: string,
): Promise<{ readonly seconds: number; readonly megabytes: number }> => {
  const script = new URL('hostile-process.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, form], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the process for ${form} ended with ${code}, wanted 0`);
  return JSON.parse(printed);
};
