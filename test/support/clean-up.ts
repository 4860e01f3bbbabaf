import type { TestContext } from 'node:test';
import { StopList } from '../../local/stop-list.ts';

const stopLists = new WeakMap<TestContext, StopList>();

/**
 * Ends something when the test is over. What was started last ends first, so that a folder is deleted only when
 * nothing writes into it any more: `t.after` alone goes the other way round, and ends nothing after a failure.
 */
export const atTheEnd = (t: TestContext, end: () => unknown): void => {
  let ends = stopLists.get(t);
  if (!ends) {
    const list = new StopList();
    t.after(() => list.stop());
    stopLists.set(t, list);
    ends = list;
  }
  ends.add(end);
};
