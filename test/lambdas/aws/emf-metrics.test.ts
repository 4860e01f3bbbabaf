import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { METRICS_NAMESPACE } from '../../../lambdas/aws/metrics-namespace.ts';

const module = new URL('../../../lambdas/aws/emf-metrics.ts', import.meta.url).href;

it('every number of a controller carries its dimension: the alarms look for exactly that', async () => {
  const code = `import { emfMetrics } from ${JSON.stringify(module)};
    const metrics = emfMetrics();
    metrics('bazarjoq', { Late: 1, DueToday: 2 });
    metrics('alser', { Late: 0, DueToday: 0 });`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    code,
  ]);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ controller, service, Late, DueToday }) => ({
      controller,
      service,
      Late,
      DueToday,
    })),
    [
      { controller: 'bazarjoq', service: 'jauap', Late: 1, DueToday: 2 },
      { controller: 'alser', service: 'jauap', Late: 0, DueToday: 0 },
    ],
  );
  for (const { _aws } of lines) {
    const [{ Namespace, Dimensions, Metrics }] = _aws.CloudWatchMetrics;
    assert.equal(Namespace, METRICS_NAMESPACE);
    assert.deepEqual(Dimensions, [['service', 'controller']]);
    assert.deepEqual(
      Metrics.map(({ Name }: { Name: string }) => Name),
      ['Late', 'DueToday'],
    );
  }
});
