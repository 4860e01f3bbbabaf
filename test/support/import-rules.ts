import { dirname, join } from 'node:path/posix';

/** One import line: of what, under which names, and whether it is gone once the types are stripped. */
interface Import {
  readonly from: string;
  readonly names: readonly string[];
}

const IMPORT =
  /^(?:import|export)\s+(?:(?<typeOnly>type)\s+)?(?:(?<what>[\w$*{][^'";]*?)\s+from\s+)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/gm;

/** The imports of a file that are there at run time; a file of ours is named from the root of the project. */
const importsOf = (file: string, code: string, types: 'too' | 'not'): readonly Import[] =>
  [...code.matchAll(IMPORT)].flatMap(({ groups = {} }) => {
    const { typeOnly, what = '', lazy, from = lazy ?? '' } = groups;
    const names = what
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && (types === 'too' || !name.startsWith('type ')));
    if (types === 'not' && (typeOnly || (what !== '' && names.length === 0))) return [];
    return [{ from: from.startsWith('.') ? join(dirname(file), from) : from, names }];
  });

const STAGES = ['intake', 'classify', 'verify', 'fulfil', 'respond', 'watch', 'web', 'desk'];
const OURS = /^(bin|lib|lambdas|controllers|local|test|bench)\//;
const isWired = (file: string) => /\.(handler|wiring)\.ts$/.test(file);
/** Names that both sides share: a list of words, or the name of an error. */
const IS_DATA = /^(?:[A-Z][A-Z0-9_]*|[A-Z]\w*Error)$/;

type Rule = (file: string, imported: Import) => string | false;

/** What each part of the project may import; a rule says what is wrong. */
const mayImport = (file: string, from: string): boolean => {
  const [top = '', folder = ''] = file.split('/');
  const to = (...folders: string[]) => folders.some((each) => from.startsWith(`${each}/`));
  if (top === 'controllers') return to('controllers', 'lambdas/request');
  if (top === 'bin') return to('lib');
  if (top === 'lib') return to('lib', 'lambdas', 'controllers');
  if (top !== 'lambdas') return true;
  if (folder === 'request') return to('lambdas/request');
  if (folder === 'law') return to('lambdas/request', 'lambdas/law');
  if (folder === 'aws') return to('lambdas/request', 'lambdas/aws');
  if (isWired(file)) return to('lambdas', 'controllers');
  return STAGES.includes(folder) && to('lambdas/request', 'lambdas/law', `lambdas/${folder}`);
};

const rulesOfAll: readonly Rule[] = [
  (file, { from }) => OURS.test(from) && !mayImport(file, from) && 'may not import from there',
  (file, { from }) =>
    /^@aws-(sdk|lambda-powertools)\//.test(from) &&
    /^(lambdas|lib|controllers)\//.test(file) &&
    !file.startsWith('lambdas/aws/') &&
    'only lambdas/aws/ speaks to AWS',
  (file, { from }) =>
    /^(aws-cdk-lib|constructs|cdk-nag)\b/.test(from) &&
    /^(lambdas|controllers)\//.test(file) &&
    'infrastructure belongs in lib/',
];

const rulesOfValues: readonly Rule[] = [
  (file, { from }) =>
    from.endsWith('.wiring.ts') && !isWired(file) && 'only handlers and wirings wire',
  (file, { from }) =>
    from.endsWith('.handler.ts') && !file.startsWith('test/') && 'nobody imports a handler',
  (file, { from, names }) =>
    file.startsWith('lib/') &&
    from.startsWith('lambdas/') &&
    !names.every((name) => IS_DATA.test(name)) &&
    'lib/ takes types and names, no code that runs',
  (file, { from }) =>
    file.startsWith('controllers/') &&
    !from.startsWith(`${dirname(file)}/`) &&
    file !== 'controllers/all.ts' &&
    'a controller is data of its own',
];

/** Every import of a file that goes the wrong way. */
export const wrongImports = (file: string, code: string): readonly string[] => {
  const breaches = (rules: readonly Rule[], types: 'too' | 'not') =>
    importsOf(file, code, types).flatMap((imported) =>
      rules.flatMap((rule) => {
        const wrong = rule(file, imported);
        return wrong ? [`${file} imports ${imported.from}: ${wrong}`] : [];
      }),
    );
  return [...breaches(rulesOfAll, 'too'), ...breaches(rulesOfValues, 'not')];
};
