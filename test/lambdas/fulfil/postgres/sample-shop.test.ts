import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { sampleCustomers, sampleShopSql } from '../../../../local/sample-shop.ts';
import { rowsOf, startShop } from './shop-database.ts';

const weighted = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;

/** Government resolution 565 of 11 June 2003. */
const checkDigit = (iin: string): number => {
  const digits = [...iin].map(Number);
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  return first < 10 ? first : weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
};

describe('the sample shop', () => {
  for (const { id, iin, born, sex, phone } of sampleCustomers) {
    it(`customer ${id} has an IIN that fits their birth, sex and check digit, and a real form of phone`, () => {
      assert.match(iin, /^\d{12}$/);
      assert.equal(Number(iin[11]), checkDigit(iin));
      assert.equal(iin.slice(0, 6), born.slice(2).replaceAll('-', ''));
      const century = born < '2000' ? { male: '3', female: '4' } : { male: '5', female: '6' };
      assert.equal(iin[6], century[sex]);
      assert.equal(parsePhoneNumberFromString(phone, 'KZ')?.country, 'KZ');
    });
  }

  it('loading it again changes nothing', async () => {
    const { client, stop } = await startShop();
    await client.query('update customers set blocked_at = now() where id = 1001');
    const before = await rowsOf(client, '0', 'of others');
    await client.query(sampleShopSql);
    assert.deepEqual(await rowsOf(client, '0', 'of others'), before);
    await stop();
  });
});
