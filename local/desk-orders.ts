/** The command was not understood; the message says what was wanted. */
export class WrongUsageError extends Error {
  override readonly name = 'WrongUsageError';
}

export const USAGE = `wanted one of
  list
  show ID | reveal ID
  erase ID   (all about the person of a closed request, for good)
  decide ID --on what-is-asked --kinds access,withdrawal   (--kinds none: it is no request)
  decide ID --on refusal --decision refuse|ask-again|proven
  decide ID --on decision --kind withdrawal --decision grant|refuse|done-by-hand [--ground open-obligation]
  decide ID --on system --system shop --decision retry|done-by-hand|nothing-found
  decide ID --on grounds --kind correction --decision proven   (a term that runs from the proof begins)
  decide ID --on handed-over --decision retry|close
  decide ID --on workflow --decision start-again
and, where the embedded run keeps its state elsewhere, --state-dir DIR; in an AWS account --function NAME`;

type Options = Readonly<Record<string, string | undefined>>;

/** The order that a command line stands for. What it says is judged by the desk itself. @throws WrongUsageError */
export const orderOf = (words: readonly string[], options: Options): Record<string, unknown> => {
  const [verb, requestId, ...rest] = words;
  if (verb === 'list' && requestId === undefined) return { do: 'list' };
  if (rest.length > 0 || requestId === undefined) throw new WrongUsageError(USAGE);
  if (verb === 'show' || verb === 'reveal' || verb === 'erase') return { do: verb, requestId };
  if (verb !== 'decide' || !options.on) throw new WrongUsageError(USAGE);
  const { on, kinds, kind, decision, ground, system } = options;
  const list = kinds === undefined ? undefined : kinds === 'none' ? [] : kinds.split(',');
  const said = { requestId, on, kinds: list, kind, decision, ground, system };
  return {
    do: 'decide',
    decision: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
};
