import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { wrongImports } from './support/import-rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('{bin,lib,lambdas,controllers,local,test,bench}/**/*.ts', { cwd: root });
const code = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
/** The files of a folder in which something stands, comments left out. */
const having = (pattern: RegExp, where: (file: string) => boolean) =>
  files.filter(
    (file) => where(file) && pattern.test(code(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')),
  );
const inLambdas = (file: string) => file.startsWith('lambdas/');

describe('imports go one way', () => {
  it('in every file', () =>
    assert.deepEqual(
      files.flatMap((file) => wrongImports(file, code(file))),
      [],
    ));

  it('and every folder is looked at', () => {
    for (const folder of [
      'bin',
      'lib',
      'lambdas/aws',
      'lambdas/request',
      'controllers',
      'local',
      'test',
    ])
      assert.ok(
        files.some((file) => file.startsWith(`${folder}/`)),
        folder,
      );
  });

  for (const [file, line] of [
    ['lambdas/request/ids.ts', "import { due } from '../law/due.ts';"],
    ['lambdas/request/ids.ts', "import type { Mail } from '../intake/mail/read-mail.ts';"],
    ['lambdas/law/due.ts', "import { readMail } from '../intake/mail/read-mail.ts';"],
    ['lambdas/intake/take-reply.ts', "import { acceptProof } from '../verify/accept-proof.ts';"],
    ['lambdas/intake/take-reply.ts', "import type { accept } from '../verify/accept-proof.ts';"],
    ['lambdas/intake/take-reply.ts', "import { systemClock } from '../aws/clock.ts';"],
    ['lambdas/intake/take-reply.ts', "import { controllers } from '../../controllers/all.ts';"],
    ['lambdas/intake/take-reply.ts', "const { x } = await import('../verify/accept-proof.ts');"],
    ['lambdas/intake/take-reply.ts', "export { x } from '../verify/accept-proof.ts';"],
    ['lambdas/intake/take-reply.ts', "import '../verify/accept-proof.ts';"],
    ['lambdas/verify/accept-proof.ts', "import { proofAcceptor } from './accept-proof.wiring.ts';"],
    ['lambdas/verify/accept-proof.ts', "import { handler } from './ask-for-proof.handler.ts';"],
    ['lambdas/respond/acknowledge.ts', "import { SESClient } from '@aws-sdk/client-ses';"],
    ['lambdas/respond/acknowledge.ts', "import { Logger } from '@aws-lambda-powertools/logger';"],
    ['lambdas/respond/acknowledge.ts', "import { Duration } from 'aws-cdk-lib';"],
    [
      'lambdas/respond/acknowledge.handler.ts',
      "import { Need } from '../../lib/desk-function.ts';",
    ],
    ['lambdas/respond/acknowledge.handler.ts', "import { SESClient } from '@aws-sdk/client-ses';"],
    ['lambdas/aws/ses-mailer.ts', "import { composeMime } from '../respond/compose-mime.ts';"],
    ['lib/intake.ts', "import { readMail } from '../lambdas/intake/mail/read-mail.ts';"],
    ['lib/intake.ts', "import {\n  ENV,\n  requireEnv,\n} from '../lambdas/aws/env.ts';"],
    ['lib/intake.ts', "import { start } from '../local/start.ts';"],
    ['controllers/bazarjoq/terms.ts', "import { KINDS } from '../../lambdas/request/kinds.ts';"],
    ['controllers/bazarjoq/terms.ts', "import type { Due } from '../../lambdas/law/due.ts';"],
    ['controllers/bazarjoq/terms.ts', "import { terms } from '../nlg/terms.ts';"],
    ['bin/app.ts', "import { startDesks } from '../test/support/desk.ts';"],
  ] as const)
    it(`not so in ${file}: ${line}`, () => assert.equal(wrongImports(file, line).length > 0, true));

  for (const [file, line] of [
    ['lambdas/verify/ask-for-proof.wiring.ts', "import { x } from '../respond/ses.wiring.ts';"],
    [
      'lambdas/intake/receive-mail.handler.ts',
      "import { classify } from '../classify/classify.ts';",
    ],
    ['lib/workflow.ts', "import type { Look } from '../lambdas/classify/look-at-request.ts';"],
    ['lib/workflow.ts', "import { KINDS, type Kind } from '../lambdas/request/kinds.ts';"],
    ['lib/workflow.ts', "import { StaleRequestError } from '../lambdas/request/errors.ts';"],
    ['controllers/nlg/terms.ts', "import { words } from './words.ts';"],
    ['local/start.ts', "import { readMail } from '../lambdas/intake/mail/read-mail.ts';"],
  ] as const)
    it(`but so in ${file}: ${line}`, () => assert.deepEqual(wrongImports(file, line), []));
});

describe('what stands in one place only', () => {
  it('the clock', () => {
    const clock = /new Date\(\s*\)|Date\.now\(|Temporal\.Now|performance\.now/;
    assert.deepEqual(having(clock, inLambdas), ['lambdas/aws/clock.ts']);
  });

  it('the log', () =>
    assert.deepEqual(
      having(
        /\bconsole\.|process\.std(out|err)/,
        (file) => inLambdas(file) && !file.includes('/aws/'),
      ),
      [],
    ));

  it('the environment of a function', () =>
    assert.deepEqual(
      having(/process\.env/, (file) => inLambdas(file) && !file.includes('/aws/')),
      [],
    ));

  it('decisions: a handler and a wiring only wire', () =>
    assert.deepEqual(
      having(/\b(?:if|for|while|switch) \(|\? |&&|\|\|/, (file) =>
        /\.(handler|wiring)\.ts$/.test(file),
      ),
      [],
    ));

  it('each name of lib/', () => {
    const names = files
      .filter((file) => file.startsWith('lib/'))
      .flatMap((file) =>
        [
          ...code(file).matchAll(
            /^export (?:abstract )?(?:const|class|function|type|interface) (\w+)/gm,
          ),
        ].map(([, name]) => name),
      );
    assert.ok(names.length > 20);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });
});
