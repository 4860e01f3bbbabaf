import { randomUUID } from 'node:crypto';
import { ACCOUNT, REGION } from '../template/identities.ts';

/** The second argument that Lambda gives a handler. */
export const lambdaContext = (functionName: string, memoryMb: number, timeoutMs: number) => {
  const until = performance.now() + timeoutMs;
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${functionName}`,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(until - performance.now())),
  };
};
