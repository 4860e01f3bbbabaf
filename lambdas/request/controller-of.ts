import type { Controller, ControllerId } from './controller.ts';
import { DeskError } from './errors.ts';

export type ControllerOf = (id: ControllerId) => Controller;

/** Finds a controller by its id. @throws Error naming the known ones */
export const controllerAmong =
  (controllers: readonly Controller[]): ControllerOf =>
  (id) => {
    const found = controllers.find((controller) => controller.id === id);
    if (!found)
      throw new DeskError(
        `no controller ${id}, known: ${controllers.map((known) => known.id).join(', ')}`,
      );
    return found;
  };
