import type { Functions } from '../functions/functions.ts';
import type { Invoke } from './aws-endpoint.ts';

/** The Invoke API of Lambda. */
export const invokeFunction =
  (functions: Functions): Invoke =>
  async (name, payload, later) => {
    if (!functions.has(name)) {
      const body = JSON.stringify({
        __type: 'ResourceNotFoundException',
        Message: `Function not found: ${name}`,
      });
      return { status: 404, body, failed: false };
    }
    const event: unknown = JSON.parse(payload);
    if (later) {
      void functions.invokeLater(name, event);
      return { status: 202, body: '', failed: false };
    }
    const result = await functions.invoke(name, event);
    return 'error' in result
      ? { status: 200, body: JSON.stringify(result.error), failed: true }
      : { status: 200, body: JSON.stringify(result.value), failed: false };
  };
