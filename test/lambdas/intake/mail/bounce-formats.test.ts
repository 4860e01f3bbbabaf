import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNCE_FORMATS } from './bounce-formats.ts';
import { recognise } from './looking-at.ts';

describe('a bounce is recognised in the words of every mail system', () => {
  for (const [name, headers, body] of BOUNCE_FORMATS)
    it(name, async () => {
      const { robot, silence } = await recognise(headers, body);
      assert.equal(robot?.is, 'bounce');
      assert.equal(silence, 'report');
    });
});
