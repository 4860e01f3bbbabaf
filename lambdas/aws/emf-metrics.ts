import { Metrics as Emf, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Metrics } from '../request/ports.ts';
import { METRICS_NAMESPACE } from './metrics-namespace.ts';

/** Numbers in the embedded metric format: one log line that CloudWatch turns into metrics. */
export const emfMetrics = (): Metrics => {
  const emf = new Emf({ namespace: METRICS_NAMESPACE, serviceName: 'jauap' });
  return (controller, numbers) => {
    const one = emf.singleMetric();
    one.addDimension('controller', controller);
    for (const [name, value] of Object.entries(numbers))
      one.addMetric(name, MetricUnit.Count, value);
    one.publishStoredMetrics();
  };
};
