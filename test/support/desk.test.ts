import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { deskTemplate } from '../lib/desk-template.ts';
import { startDesks } from './desk.ts';
import { TABLE_DEFINITION } from './table-definition.ts';

const desks = await startDesks();
after(desks.stop);

describe('the desk of the tests', () => {
  it('has the keys and indexes of the table that the stack makes', () =>
    deskTemplate().hasResourceProperties('AWS::DynamoDB::Table', { ...TABLE_DEFINITION }));

  it('is empty each time it is opened', async () => {
    const first = await desks.open();
    await first.pointers.pointMessage('ses-1', 'BJQ-0000-0000-0000' as never, 'answer');
    assert.equal((await first.items()).length, 1);
    assert.equal((await (await desks.open()).items()).length, 0);
  });
});
