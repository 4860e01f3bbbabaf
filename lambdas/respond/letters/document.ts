/** What a letter consists of. Text and HTML are both made from it, so they cannot say different things. */
export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly Row[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly url: string }
  | { readonly type: 'foot'; readonly lines: readonly string[] };

export interface Row {
  readonly label: string;
  readonly value: string;
}

export const heading = (text: string): Block => ({ type: 'heading', level: 2, text });
export const subheading = (text: string): Block => ({ type: 'heading', level: 3, text });
export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
export const list = (...items: readonly string[]): Block => ({ type: 'list', items });
export const table = (...rows: readonly Row[]): Block => ({ type: 'table', rows });
export const row = (label: string, value: string): Row => ({ label, value });
/** Digits to be read and typed. */
export const code = (text: string): Block => ({ type: 'code', text });
/** An address of ours, shown in full. */
export const link = (url: string): Block => ({ type: 'link', url });
export const foot = (...lines: readonly string[]): Block => ({ type: 'foot', lines });
