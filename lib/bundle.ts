import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The code of one function: its file and all that it imports, the SDK's clients as well (pinned, and faster to
 * start than the runtime's copy). Done inside this process: NodejsFunction starts `npx` for each, and takes twice as long.
 */
export const bundle = (entry: string): Code =>
  Code.fromAsset(PROJECT, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: `local` does it. CDK knows one bundle from another by the command.
      image: DockerImage.fromRegistry('none'),
      command: ['esbuild', entry],
      local: {
        tryBundle: (outputFolder) => {
          build(entry, outputFolder);
          return true;
        },
      },
    },
  });

const build = (entry: string, outputFolder: string) =>
  buildSync({
    absWorkingDir: PROJECT,
    entryPoints: [entry],
    outfile: join(outputFolder, 'index.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // Names stay as they are: a stack trace can be read without a source map.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // Packages in CommonJS call `require`, which an ES module does not have.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);`,
    },
    logLevel: 'warning',
  });
