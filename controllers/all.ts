import type { Controller } from '../lambdas/request/controller.ts';
import { alser } from './alser/controller.ts';
import { bazarjoq } from './bazarjoq/controller.ts';
import { bilal } from './bilal/controller.ts';
import { kdv } from './kdv/controller.ts';
import { nlg } from './nlg/controller.ts';

/** Every company whose requests this deployment answers. A new one is a folder here and a line below. */
export const controllers: readonly Controller[] = [bazarjoq, bilal, nlg, kdv, alser];
