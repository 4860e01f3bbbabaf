import {
  Choice,
  Condition,
  Map as ForEach,
  JsonPath,
  Succeed,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { WorkflowTasks } from './workflow-tasks.ts';

/** Each data system by itself: a failing one is handed to a person, the others go on. */
export const fulfilInEachSystem = (scope: Construct, tasks: WorkflowTasks): ForEach => {
  const fulfil = tasks.stepInSystem('Fulfil in the system', 'FulfilInSystem');
  const hand = tasks.askAboutSystem('Hand the system to a person');
  const fulfilled = new Succeed(scope, 'System answered');
  const doneByHand = new Choice(scope, 'Done by hand?')
    .when(Condition.stringEquals('$.answer.decision', 'done-by-hand'), fulfilled)
    .otherwise(fulfil);
  fulfil.addCatch(hand.next(doneByHand), { errors: ['States.ALL'], resultPath: '$.failure' });
  return new ForEach(scope, 'Fulfil in each data system', {
    itemsPath: '$.plan.systems',
    itemSelector: { 'requestId.$': '$.requestId', 'system.$': '$$.Map.Item.Value' },
    maxConcurrency: 4,
    resultPath: JsonPath.DISCARD,
  }).itemProcessor(fulfil.next(fulfilled));
};
