import { isRequestId } from '../lambdas/request/ids.ts';

/** The command was not understood; the message says what was wanted. */
export class WrongUsageError extends Error {
  override readonly name = 'WrongUsageError';
}

export const USAGE = `wanted one of
  list
  show ID | reveal ID
  aside CONTROLLER [--day 2026-03-06 [--after NAME]]   (mail that opened no request: of today and yesterday, or of that day)
  aside CONTROLLER NAME [--register]   (shows it; or opens a request for it after all, from the day it came)
  allow-letters ID   (to its mailboxes to which letters were stopped)
  erase ID   (all about the person of a closed request, for good)
  decide ID --kinds access,withdrawal [--language ru]   (what an unclear letter asks; or corrects it while nothing is done)
  decide ID --no-request   (it asks nothing; the same as --kinds none)
  decide ID --on refusal --decision refuse|ask-again|proven
  decide ID --on decision --kind withdrawal --decision grant|refuse|done-by-hand [--ground open-obligation]
  decide ID --on system --system shop --decision retry|done-by-hand|nothing-found
  decide ID --on grounds --kind correction --decision proven   (a term that runs from the proof begins)
  decide ID --on handed-over --decision retry|close
  decide ID --on workflow --decision start-again
and, where the embedded run keeps its state elsewhere, --state-dir DIR; in an AWS account --function NAME`;

/** Orders that need nothing but a request. */
const ABOUT_ONE = ['show', 'reveal', 'erase', 'allow-letters'];

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** The order that a command line stands for. What it says is judged by the desk itself. @throws WrongUsageError */
export const orderOf = (words: readonly string[], options: Options): Record<string, unknown> => {
  const [verb, requestId, ...rest] = words;
  if (verb === 'list' && requestId === undefined) return { do: 'list' };
  if (verb === 'aside') return asideOrder(words.slice(1), options);
  if (rest.length > 0 || requestId === undefined) throw new WrongUsageError(USAGE);
  const isAboutOne = ABOUT_ONE.some((each) => each === verb);
  if (isAboutOne || verb === 'decide') wantId(verb, requestId);
  if (isAboutOne) return { do: verb, requestId };
  const kinds = kindsOf(options);
  // Who names kinds says what is asked.
  const on = options.on ?? (kinds && 'what-is-asked');
  if (verb !== 'decide' || !on) throw new WrongUsageError(USAGE);
  const { kind, decision, ground, system, language } = options;
  const said = { requestId, on, kinds, kind, decision, ground, system, language };
  return {
    do: 'decide',
    decision: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
};

/** What is no id is not said again nor sent on: it may be an address. */
const wantId = (verb = '', typed: string): void => {
  if (isRequestId(typed)) return;
  throw new WrongUsageError(
    `${verb}: that is no request's id, wanted the form ABC-0000-0000-0000, as "list" prints it`,
  );
};

const asideOrder = (
  words: readonly string[],
  { register, day, after }: Options,
): Record<string, unknown> => {
  const [controller, name, ...rest] = words;
  if (controller === undefined || rest.length > 0) throw new WrongUsageError(USAGE);
  if (name !== undefined && (day !== undefined || after !== undefined))
    throw new WrongUsageError(`got --day or --after with a name, wanted one of them\n${USAGE}`);
  if (name !== undefined)
    return { do: register ? 'register-aside' : 'reveal-aside', controller, name };
  if (register) throw new WrongUsageError(`got --register, wanted the name of a message\n${USAGE}`);
  return {
    ...{ do: 'list-aside', controller },
    ...(day !== undefined && { day }),
    ...(after !== undefined && { after }),
  };
};

/** The kinds that are named; none of them where it is no request. */
const kindsOf = ({ kinds, 'no-request': noRequest }: Options): readonly string[] | undefined => {
  if (noRequest && kinds !== undefined)
    throw new WrongUsageError(`got --kinds and --no-request, wanted one of them\n${USAGE}`);
  if (noRequest || kinds === 'none') return [];
  return typeof kinds === 'string' ? kinds.split(',').map((kind) => kind.trim()) : undefined;
};
