import { Metrics as Emf, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Metrics } from '../request/ports.ts';
import { METRICS_NAMESPACE } from './metrics-namespace.ts';

/** Numbers in the embedded metric format: one log line a controller, which CloudWatch turns into metrics. */
export const emfMetrics = (): Metrics => (controller, numbers) => {
  const emf = new Emf({ namespace: METRICS_NAMESPACE, serviceName: 'jauap' });
  emf.addDimension('controller', controller);
  for (const [name, value] of Object.entries(numbers)) emf.addMetric(name, MetricUnit.Count, value);
  emf.publishStoredMetrics();
};
