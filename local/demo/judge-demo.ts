import { type SampleCustomer, sampleCustomers } from '../sample-shop.ts';
import type { PlayedDemo } from './act-demo.ts';

const digits = (text: string): string => text.replaceAll(/\D/g, '');

const facts = ({ name, email, iin, address, orders }: SampleCustomer): string[] => [
  name,
  email,
  iin,
  address,
  ...orders.map(({ number }) => number),
];

/** What is wrong with how the demo ended; empty when it ended as it must. Names no data. */
export const judgeDemo = ({ customer, answer, request, execution }: PlayedDemo): string[] => {
  const told = answer.everything;
  const toldDigits = digits(told);
  const missing = customer.orders.filter(({ number }) => !told.includes(number));
  const leaked = sampleCustomers.filter(
    (other) =>
      other.id !== customer.id &&
      (facts(other).some((fact) => told.includes(fact)) ||
        toldDigits.includes(digits(other.phone).slice(-10))),
  );
  return [
    ...(answer.at <= request.dueAt ? [] : [`answered at ${answer.at}, due at ${request.dueAt}`]),
    ...missing.map(() => 'an order of the customer is not in the answer'),
    ...(toldDigits.includes(digits(customer.phone).slice(-10))
      ? []
      : ["the customer's phone is not in the answer"]),
    ...leaked.map(({ id }) => `the answer has data of customer ${id}`),
    ...(execution.status === 'SUCCEEDED' ? [] : [`the execution is ${execution.status}`]),
  ];
};
