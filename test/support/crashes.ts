/** Thrown in the place of a port's own work: the function's run ends here, as when its host dies. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

type Ports = Readonly<Record<string, unknown>>;

/**
 * The same ports, but the run dies at one call of them, before or after the call has done its work.
 * Functions on their own count as ports too.
 */
export const dyingAt = <P extends object>(ports: P, call: number, when: 'before' | 'after') => {
  let calls = 0;
  const dying =
    (work: (...given: unknown[]) => unknown) =>
    async (...given: unknown[]): Promise<unknown> => {
      calls += 1;
      const here = calls === call;
      if (here && when === 'before') throw new Crash(`before call ${call}`);
      const result = await work(...given);
      if (here) throw new Crash(`after call ${call}`);
      return result;
    };
  const wrapped = Object.entries(ports as Ports).map(([name, port]) => {
    if (typeof port === 'function' && WORKS.includes(name)) return [name, dying(port.bind(ports))];
    if (port === null || typeof port !== 'object' || !METHODS.includes(name)) return [name, port];
    const methods = Object.entries(port).map(([method, work]) => [
      method,
      typeof work === 'function' ? dying(work.bind(port)) : work,
    ]);
    return [name, Object.fromEntries(methods)];
  });
  return { ports: Object.fromEntries(wrapped) as P, reached: () => calls >= call };
};

/** Ports that reach out of the function. The clock and the words do not. */
const METHODS = [
  ...['requests', 'people', 'pointers', 'mailer', 'answers', 'operators', 'workflow', 'arrivals'],
  ...['correspondence', 'letterCounts', 'suppressions', 'aside'],
];
const WORKS = ['digest', 'openRequest', 'takeReply', 'acceptProof', 'withDataSystem'];

/** Every place a run may die at, until a run gets through; `attempt` says whether its place was reached. */
export const eachCrash = async (
  attempt: (call: number, when: 'before' | 'after') => Promise<boolean>,
): Promise<number> => {
  for (let call = 1; ; call++)
    for (const when of ['before', 'after'] as const)
      if (!(await attempt(call, when))) return call - 1;
};
