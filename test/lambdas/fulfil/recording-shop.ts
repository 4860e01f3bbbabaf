import type {
  DataSystem,
  Identifiers,
  WithDataSystem,
} from '../../../lambdas/request/data-system.ts';

interface Customer {
  readonly key: string;
  readonly email: string;
  readonly owes?: boolean;
}

/** A data system with these customers. It finds by mailbox, and writes down what is done to whom. */
export const recordingShop = (customers: readonly Customer[]) => {
  const done: string[] = [];
  const did =
    (what: string) =>
    async ({ key }: { key: string }) => {
      done.push(`${what} ${key}`);
      return 2;
    };
  const system: DataSystem = {
    id: 'shop',
    find: async ({ email }: Identifiers) =>
      customers.filter((customer) => customer.email === email),
    export: async ({ key }, language) => [
      {
        label: `orders of ${key} in ${language}`,
        purposes: ['orders'],
        rows: [[{ label: 'Number', value: `order of ${key}` }]],
      },
    ],
    hasOpenObligation: async ({ key }) =>
      customers.some((customer) => customer.key === key && customer.owes === true),
    block: did('block'),
    stopProcessing: did('stop'),
    suppressMarketing: did('suppress'),
  };
  const withDataSystem: WithDataSystem = (_controller, _system, work) => work(system);
  return { done, withDataSystem };
};
