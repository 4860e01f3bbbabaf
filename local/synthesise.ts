import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PROJECT = join(import.meta.dirname, '..');
const CACHE = join(PROJECT, '.local', 'cdk.out');
const SOURCES = ['bin', 'lib', 'lambdas', 'controllers', 'package-lock.json', 'cdk.json'];

/** The app could not be synthesised; the message is what it printed. */
export class SynthesisError extends Error {
  override readonly name = 'SynthesisError';
}

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];

const digestOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesUnder(join(PROJECT, name))))
    hash.update(`${file.slice(PROJECT.length)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** A run that is still up may need the bundles it started with, so the one before stays; so does one in the making. */
const prune = (keep: string): void => {
  const others = readdirSync(CACHE)
    .filter((name) => name !== keep && !name.endsWith('.part'))
    .map((name) => ({ path: join(CACHE, name), at: statSync(join(CACHE, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of others.slice(1)) rmSync(path, { recursive: true, force: true });
};

/** Synthesises the app unless its sources are those of an earlier time. Returns the folder of the template. */
export const synthesise = async (): Promise<string> => {
  const digest = digestOfSources();
  const folder = join(CACHE, digest);
  if (existsSync(folder)) return folder;
  const part = `${folder}.${process.pid}.part`;
  mkdirSync(part, { recursive: true });
  try {
    await promisify(execFile)(process.execPath, [join('bin', 'app.ts')], {
      cwd: PROJECT,
      env: { ...process.env, CDK_OUTDIR: part },
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw new SynthesisError(error instanceof Error ? error.message : String(error));
  }
  try {
    renameSync(part, folder);
  } catch {
    // Another run was faster and made the same.
    rmSync(part, { recursive: true, force: true });
  }
  prune(digest);
  return folder;
};
