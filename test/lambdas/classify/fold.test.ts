import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../../lambdas/classify/fold.ts';

const SAME: readonly (readonly [what: string, spellings: readonly string[]])[] = [
  ['without the Kazakh letters', ['деректерімді', 'деректеримди', 'деректерімдi']],
  ['in the Latin alphabet of 2021', ['деректерімді', 'derekterımdı', 'derekterimdi']],
  ['in the Latin alphabet of 2018', ['шағым', 'shaǵym', 'shagym']],
  ['in the Latin alphabet of 2017', ['шағым', "s'ag'ym", 's’ag’ym']],
  ['with sh or ş, zh or j', ['жойыңызшы', 'zhoiynyzshy', 'joiyñyzşy']],
  ['with Latin letters among Cyrillic ones', ['сaқталған', 'cақталған', 'сақталған']],
  ['with Cyrillic letters among Latin ones', ['derekterіn', 'derekterin']],
  ['with a schwa for ә', ['мəлімет', 'мәлімет', 'мalімет'.replace('a', 'а')]],
  ['Russian in Latin letters', ['данные', 'dannye']],
  ['with invisible characters', ['согласие', 'согла\u00adсие', 'со\u200bгласие']],
  ['with or without the hard and soft signs', ['объявление', 'обявление']],
];

describe('one spelling for what people write in several', () => {
  for (const [what, [first = '', ...others]] of SAME)
    it(what, () => {
      for (const other of others) assert.equal(fold(other), fold(first), other);
    });

  it('keeps words of different meaning apart', () => {
    assert.notEqual(fold('жіберіңіз'), fold('жібермеңіз'));
    assert.notEqual(fold('включить'), fold('выключить'));
  });
});
