import { join } from 'node:path';
import type { Activity } from '../activity.ts';
import type { CloudClock } from '../clock.ts';
import { commonEnvironment, type Endpoints, runtimeEnvironment } from './function-environment.ts';
import type { FunctionSpec } from './function-specs.ts';
import { Functions } from './functions.ts';
import { inProcessFunction, shareEnvironment } from './in-process-function.ts';
import { workerFunction } from './worker-function.ts';

/** Makes the functions callable; a worker starts at its function's first call. */
export const loadFunctions = (
  specs: readonly FunctionSpec[],
  {
    how,
    endpoints,
    logs,
    activity,
    clock,
  }: {
    how: 'workers' | 'in-process';
    endpoints: Endpoints;
    logs: string;
    activity: Activity;
    clock: CloudClock;
  },
): Functions => {
  const common = commonEnvironment(endpoints);
  if (how === 'in-process') {
    shareEnvironment(specs, common);
    return new Functions(specs, inProcessFunction, { activity, clock });
  }
  const load = (spec: FunctionSpec) => {
    const runtime = runtimeEnvironment(spec.name, spec.memoryMb);
    const environment = { ...spec.environment, ...common, ...runtime };
    return workerFunction(spec, environment, join(logs, `${spec.name}.log`));
  };
  return new Functions(specs, load, { activity, clock });
};
