/** However the line is headed: «Какие данные:», «Қай деректерім:», «Data concerned:». */
const DATA =
  /^[^\n:]{0,60}(?:дерек|мәлімет|малимет|данны[ех]|data)[^\n:]{0,40}[:–—][ \t]*(\S.{2,299})$/im;
/** «Все мои данные», said in a sentence. */
const ALL_DATA =
  /(?:барлық|бүкіл|барлык)[ \t]+(?:(?:дербес|жеке)[ \t]+)?(?:дерек|мәлімет|малимет)[^\s.,]*|все(?:х|ми)?[ \t]+(?:(?:мои|моих|свои|своих)[ \t]+)?(?:персональны[ехм][^\s.,]*[ \t]+)?данны[ехм][^\s.,]*|all[ \t]+(?:of[ \t]+)?(?:my[ \t]+)?(?:personal[ \t]+)?data/i;
const ADDRESS = /^(?:мекенжай(?:ым|ы)?|адрес|address)\s*[:–—-]\s*(.{5,200})$/im;

/** What a withdrawal names: the data whose processing is to stop. */
export const dataConcernedIn = (text: string): string | undefined =>
  DATA.exec(text)?.[1]?.trim() ?? ALL_DATA.exec(text)?.[0];

export const postalAddressIn = (text: string): string | undefined =>
  ADDRESS.exec(text)?.[1]?.trim();
