import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostileForm } from '../../test/support/hostile-form.ts';

/** What one hostile message cost a process of its own, from the first byte read to the line printed. */
export interface HostileCost {
  readonly seconds: number;
  /** The highest the process ever had, the message itself and the program included. */
  readonly megabytes: number;
}

const SCRIPT = new URL('hostile-process.ts', import.meta.url).pathname;

/** It is made here and read there from a file: what making it takes is no cost of reading it. */
export const inspectHostile = async ({ name, make }: HostileForm): Promise<HostileCost> => {
  const folder = await mkdtemp(join(tmpdir(), 'jauap-hostile-'));
  try {
    const file = join(folder, 'hostile.eml');
    await writeFile(file, make());
    return await costOf(name, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const costOf = async (form: string, file: string): Promise<HostileCost> => {
  const child = spawn(process.execPath, [SCRIPT, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the process for ${form} ended with ${code}, wanted 0`);
  return JSON.parse(printed);
};
