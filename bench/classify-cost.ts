import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const CLASSIFY = fileURLToPath(new URL('../lambdas/classify/classify.ts', import.meta.url));
const RUNS = 9;

/** What the classifier adds to a bundle (minified, as CDK bundles) and to a cold start of node. */
export const measureCost = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'classify-cost-'));
  try {
    const bundled = await bundle(`export { classify } from ${JSON.stringify(CLASSIFY)};`, folder);
    const empty = await bundle('export const nothing = 0;', folder);
    const times = (script: string): number => {
      const file = join(folder, 'run.mjs');
      writeFileSync(file, script);
      const each = Array.from({ length: RUNS }, () =>
        Number(execFileSync(process.execPath, [file]).toString()),
      );
      return each.toSorted((one, another) => one - another)[Math.floor(RUNS / 2)] ?? Number.NaN;
    };
    const load = `const start = performance.now(); const { classify } = await import(${JSON.stringify(bundled.file)});`;
    const say = `console.log(performance.now() - start);`;
    const call = `classify({ defaultLanguage: 'kk', subjects: [] }, { subject: 'сұрау', newText: 'Деректерімді жойыңыз' });`;
    const nothing = times(
      `const start = performance.now(); await import(${JSON.stringify(empty.file)}); ${say}`,
    );
    const loaded = times(`${load} ${say}`);
    return {
      'bundle, KB': ((bundled.bytes - empty.bytes) / 1024).toFixed(0),
      'cold start, ms': (loaded - nothing).toFixed(1),
      'cold start with the first letter, ms': (times(`${load} ${call} ${say}`) - nothing).toFixed(
        1,
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

let number = 0;
const bundle = async (contents: string, folder: string) => {
  const file = join(folder, `bundle-${number++}.mjs`);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const [output] = outputFiles;
  if (!output) throw new Error('got no bundle, wanted one file');
  writeFileSync(file, output.contents);
  return { file, bytes: output.contents.length };
};
