import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { authoritiesOn, authorityOn } from '../../../lambdas/law/authorities.ts';
import { kz } from '../../../lambdas/law/kz/jurisdiction.ts';
import { nextDay } from './naive-count.ts';

describe('the authority to complain to', () => {
  it('BJQ-16: is the present ministry, whatever the policy of 2024 says', () => {
    const { name } = authorityOn(kz, '2026-11-22');
    assert.equal(
      name.kk,
      'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі',
    );
    assert.match(name.ru, /искусственного интеллекта/);
    assert.match(name.en, /Artificial Intelligence/);
  });

  it('was the ministry of digital development before', () => {
    assert.match(authorityOn(kz, '2024-06-01').name.en, /Aerospace/);
  });

  it('is exactly one on every day from 2024 to 2027', () => {
    for (let day = '2024-01-01'; day < '2028'; day = nextDay(day))
      assert.equal(
        authoritiesOn(kz, day).filter(({ role }) => role === 'data-protection').length,
        1,
      );
  });

  it('stands before the akimat and the court', () => {
    const roles = authoritiesOn(kz, '2026-11-22').map(({ role }) => role);
    assert.deepEqual(roles, ['data-protection', 'local', 'court']);
  });

  it('is asked for in vain before any is known', () => {
    assert.throws(() => authorityOn(kz, '2010-01-01'), RangeError);
  });
});
