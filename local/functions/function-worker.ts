import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { callHandler } from './call-handler.ts';

/** Runs in a worker of its own: loads one bundle and answers one invocation after the other. */
const { name, memoryMb, file, exported } = z
  .object({ name: z.string(), memoryMb: z.number(), file: z.string(), exported: z.string() })
  .parse(workerData);

const invocation = z.object({ id: z.number(), event: z.unknown(), timeoutMs: z.number() });
const loading: Promise<unknown> = import(pathToFileURL(file).href).then(
  (module: Record<string, unknown>) => module[exported],
);

parentPort?.on('message', async (message: unknown) => {
  const { id, event, timeoutMs } = invocation.parse(message);
  try {
    const handler = await loading;
    parentPort?.postMessage({
      id,
      result: await callHandler({ name, memoryMb, handler }, event, timeoutMs),
    });
  } catch (error) {
    const errorMessage = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    parentPort?.postMessage({
      id,
      result: { error: { errorType: 'Runtime.ImportModuleError', errorMessage } },
    });
  }
});
