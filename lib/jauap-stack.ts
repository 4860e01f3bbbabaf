import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { controllers as configured } from '../controllers/all.ts';
import { AccessLog } from './access-log.ts';
import { acknowledgeMachine } from './acknowledge-machine.ts';
import { DeskFunction } from './desk-function.ts';
import { DeskKey } from './desk-key.ts';
import { DeskSecrets } from './desk-secrets.ts';
import { DeskTable } from './desk-table.ts';
import { Intake } from './intake.ts';
import { MailOut } from './mail-out.ts';
import { Operations } from './operations.ts';
import { PersonalStore } from './personal-store.ts';
import { PublicPages } from './public-pages.ts';
import { readControllers } from './read-controllers.ts';
import { stepFunctions } from './step-functions.ts';
import { Watch } from './watch.ts';
import { Workflow } from './workflow.ts';
import { answers, looksAt, starts } from './workflow-access.ts';
import type { StepName } from './workflow-tasks.ts';

/** The whole desk: mail in, the workflow that carries each request, mail out, and who watches over it. */
export class JauapStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Jauap: answers requests about personal data, in time' });
    const controllers = readControllers(configured);
    const key = new DeskKey(this, 'DeskKey');
    const accessLog = new AccessLog(this, 'AccessLog');
    const operations = new Operations(this, 'Operations', { key });
    const table = new DeskTable(this, 'DeskTable', { key });
    const personal = new PersonalStore(this, 'PersonalStore', { controllers, key, accessLog });
    const secrets = new DeskSecrets(this, 'DeskSecrets', { controllers });
    const recorded = [table.writes, operations.tells];
    const mail = new MailOut(this, 'MailOut', { controllers, key, operations, needs: recorded });
    // A letter that may not be sent is told to the operators.
    const letters = [...recorded, personal.writes, secrets.digests, mail.sends];
    const pages = new PublicPages(this, 'PublicPages', { needs: [table.writes, secrets.digests] });

    const steps = stepFunctions(this, { table, personal, secrets, letters, pages, operations });
    const { machine } = new Workflow(this, 'Workflow', { functions: lambdasOf(steps) });
    acknowledgeMachine(machine, Object.values(lambdasOf(steps)));

    const { receiveMail } = new Intake(this, 'Intake', {
      controllers,
      accessLog,
      operations,
      needs: [...letters, table.knowsContacts, starts(machine)],
    });
    const operate = new DeskFunction(this, 'Operate', {
      handler: 'desk/operate',
      // It reads whole messages, as the intake does.
      memorySize: 1024,
      needs: [
        table.writes,
        table.listsOpen,
        table.knowsContacts,
        personal.writes,
        personal.erases,
        secrets.digests,
        starts(machine),
        looksAt(machine),
      ],
    });
    const { AskForParticulars, AskForProof, RemindOfProof, AskAPerson } = steps;
    const askers = [AskForParticulars, AskForProof, RemindOfProof, AskAPerson];
    for (const fn of [...askers, receiveMail, pages.proofPage, operate]) answers(machine)(fn);

    new Watch(this, 'Watch', {
      controllers,
      operations,
      needs: [table.writes, table.watches, operations.tells, mail.sends],
    });

    operations.watchWorkflow(machine);
    for (const fn of this.node.findAll()) if (fn instanceof DeskFunction) operations.watch(fn);
    new CfnOutput(this, 'Operators', {
      description: 'Topic that operators subscribe to',
      value: operations.topic.topicArn,
    });
    new CfnOutput(this, 'Desk', {
      description: 'Function that operators work with',
      value: operate.lambda.functionName,
    });
  }
}

const lambdasOf = (steps: Record<StepName, DeskFunction>): Record<StepName, IFunction> =>
  Object.fromEntries<IFunction>(
    Object.entries(steps).map(([step, fn]) => [step, fn.lambda]),
  ) as Record<StepName, IFunction>;
