import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { CloudClock } from '../../local/clock.ts';
import { realClock } from '../../local/clock.ts';
import { startCloud } from '../../local/cloud.ts';
import { type Cloud, FREE_PORTS } from '../../local/cloud-options.ts';
import { atTheEnd } from './clean-up.ts';

/** A small stack for tests of the embedded cloud itself. */
export interface Fixture {
  /** By logical id: the source of an ES module that exports `handler`. */
  readonly functions?: Readonly<Record<string, string>>;
  /** By logical id, beside the functions. */
  readonly resources?: Readonly<Record<string, unknown>>;
  /** By function's logical id: its environment. */
  readonly environments?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Seconds. @default 10 */
  readonly timeout?: number;
}

/** A folder that is deleted when the test is over. */
export const temporaryFolder = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'jauap-test-'));
  atTheEnd(t, () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Writes the fixture as a synthesised app. Returns the folder. */
export const writeFixture = (t: TestContext, fixture: Fixture): string => {
  const folder = temporaryFolder(t);
  const functions = Object.entries(fixture.functions ?? {}).map(([id, source]) => {
    mkdirSync(join(folder, `asset.${id}`));
    writeFileSync(join(folder, `asset.${id}`, 'index.mjs'), source);
    const Environment = { Variables: fixture.environments?.[id] ?? {} };
    const Code = { S3Bucket: 'assets', S3Key: `${id}.zip` };
    const Properties = {
      Code,
      Handler: 'index.handler',
      Timeout: fixture.timeout ?? 10,
      Environment,
    };
    return [id, { Type: 'AWS::Lambda::Function', Properties }];
  });
  const Resources = { ...Object.fromEntries(functions), ...fixture.resources };
  writeFileSync(join(folder, 'Test.template.json'), JSON.stringify({ Resources }));
  return folder;
};

/** A state machine with these states; `${Fn.Arn}` in it stands for a function's ARN. */
export const machineOf = (definition: unknown) => ({
  Type: 'AWS::StepFunctions::StateMachine',
  Properties: { DefinitionString: { 'Fn::Sub': JSON.stringify(definition) } },
});

/** Starts the fixture in workers on free ports; it is stopped when the test is over. */
export const startFixture = async (
  t: TestContext,
  fixture: Fixture,
  { stateDir, clock = realClock }: { stateDir?: string; clock?: CloudClock } = {},
): Promise<Cloud> => {
  const cloud = await startCloud({
    templateDir: writeFixture(t, fixture),
    ports: FREE_PORTS,
    clock,
    functions: 'workers',
    ...(stateDir !== undefined && { stateDir }),
  });
  atTheEnd(t, () => cloud.stop());
  return cloud;
};
