import learnt from './model.json' with { type: 'json' };
import type { Thresholds } from './verdict.ts';

/** What `npm run train:classifier` wrote: weights in steps of one byte each. */
export interface Model {
  readonly weights: Int8Array;
  readonly step: number;
  readonly second: Float32Array;
  readonly thresholds: Thresholds;
}

const bytesOf = (base64: string): Buffer<ArrayBuffer> => {
  const bytes = Buffer.from(base64, 'base64');
  // A buffer of its own, so that it begins where numbers may begin.
  return Buffer.from(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};

export const model: Model = {
  weights: new Int8Array(bytesOf(learnt.weights).buffer),
  step: learnt.step,
  second: new Float32Array(bytesOf(learnt.second).buffer),
  thresholds: learnt.thresholds,
};
