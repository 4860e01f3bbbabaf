import type { Construct } from 'constructs';
import { DeskFunction, type Need } from './desk-function.ts';
import type { DeskSecrets } from './desk-secrets.ts';
import type { DeskTable } from './desk-table.ts';
import type { Operations } from './operations.ts';
import type { PersonalStore } from './personal-store.ts';
import type { PublicPages } from './public-pages.ts';
import type { StepName } from './workflow-tasks.ts';

export interface StepFunctionsProps {
  readonly table: DeskTable;
  readonly personal: PersonalStore;
  readonly secrets: DeskSecrets;
  /** What writing a letter needs. */
  readonly letters: readonly Need[];
  readonly pages: PublicPages;
  readonly operations: Operations;
}

/** The function of each step of the workflow, with what it needs and nothing more. */
export const stepFunctions = (
  scope: Construct,
  { table, personal, secrets, letters, pages, operations }: StepFunctionsProps,
): Record<StepName, DeskFunction> => {
  const step = (id: StepName, handler: string, ...needs: readonly Need[]) =>
    new DeskFunction(scope, id, { handler, needs });
  const { reads, writes } = table;
  const systems = secrets.opensSystems;
  return {
    Acknowledge: step('Acknowledge', 'respond/acknowledge', ...letters),
    LookAtRequest: step('LookAtRequest', 'classify/look-at-request', writes),
    AskForParticulars: step('AskForParticulars', 'intake/ask-for-particulars', ...letters),
    AskForProof: step('AskForProof', 'verify/ask-for-proof', ...letters, pages.linked, systems),
    RemindOfProof: step('RemindOfProof', 'verify/remind-of-proof', ...letters, pages.linked),
    AskAPerson: step('AskAPerson', 'desk/ask-a-person', writes, operations.tells),
    BlockWhileChecking: step(
      'BlockWhileChecking',
      'fulfil/block-while-checking',
      ...[writes, personal.reads, systems],
    ),
    PlanFulfilment: step('PlanFulfilment', 'fulfil/plan-fulfilment', reads),
    FulfilInSystem: step(
      'FulfilInSystem',
      'fulfil/fulfil-in-system',
      ...[writes, personal.writes, systems],
    ),
    ConcludeFulfilment: step('ConcludeFulfilment', 'fulfil/conclude-fulfilment', writes),
    WriteAnswer: step('WriteAnswer', 'respond/write-answer', writes, personal.writes),
    SendAnswer: step('SendAnswer', 'respond/send-answer', ...letters),
    TellRecipients: step('TellRecipients', 'respond/tell-recipients', writes, operations.tells),
    CloseRequest: step('CloseRequest', 'respond/close-request', writes),
  };
};
