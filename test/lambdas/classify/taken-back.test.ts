import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterOf } from '../../../lambdas/classify/letter.ts';
import { takesBack } from '../../../lambdas/classify/taken-back.ts';
import { KINDS } from '../../../lambdas/request/kinds.ts';

const of = (text: string) => KINDS.filter((kind) => takesBack(letterOf('', text), [kind]));

const TAKEN_BACK = [
  ['Я не отзываю согласие, просто хочу узнать, где мой заказ.', 'withdrawal'],
  ['Мен келісімімді кері қайтармаймын, тек тапсырысымды сұраймын', 'withdrawal'],
  ['Мен келісімімді қайтарып алмаймын', 'withdrawal'],
  ['Отзыв согласия отменяю, оставьте всё как было', 'withdrawal'],
  ['Не удаляйте мой аккаунт! Я передумал', 'deletion'],
  ['Отмените, пожалуйста, мой запрос на удаление', 'deletion'],
  ['Аккаунтымды өшірмеңіздерші', 'deletion'],
  ['менин аккаунтымды оширмениз', 'deletion'],
  ["Please don't delete my account after all", 'deletion'],
  ['I am not withdrawing my consent', 'withdrawal'],
  ['Деректерімді бұғаттамаңыздар', 'blocking'],
] as const;

const ASKED = [
  'Почему вы не удаляете мои данные?',
  'Вы так и не удалили мой аккаунт',
  'Неге деректерімді өшірмейсіздер?',
  'Why have you not deleted my account?',
  'Отмените заказ и удалите мой номер телефона',
];

describe('an act that is not wanted', () => {
  for (const [text, kind] of TAKEN_BACK)
    it(`is seen in: ${text}`, () => assert.deepEqual(of(text), [kind]));
  for (const text of ASKED) it(`is not seen in: ${text}`, () => assert.deepEqual(of(text), []));
});
