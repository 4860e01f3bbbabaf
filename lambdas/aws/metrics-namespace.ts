/** The namespace of all our numbers: written by the functions, read by the alarms. Imports nothing. */
export const METRICS_NAMESPACE = 'Jauap';
