import { textOf } from './charsets.ts';
import { headerText, rawText } from './header-text.ts';

const SECTIONS = 100;
const LENGTH = 255;

/**
 * The name of a file in the parameters of a part: in RFC 2231, whole or in pieces, as encoded words (which RFC 2047
 * forbids there and most senders use), or as bare octets. Without its folders: no name leads out of where it is put.
 */
export const fileName = (parameters: ReadonlyMap<string, string>, name: string): string => {
  const extended = parameters.get(`${name}*`);
  const pieces = inPieces(parameters, name);
  const plain = parameters.get(name);
  const read =
    pieces ??
    (extended === undefined ? undefined : ofExtended([extended])) ??
    headerText(plain ?? '');
  return (read.split(/[/\\]/).at(-1) ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LENGTH);
};

const inPieces = (parameters: ReadonlyMap<string, string>, name: string): string | undefined => {
  const pieces: string[] = [];
  let isExtended = false;
  for (let section = 0; section < SECTIONS; section++) {
    const extended = parameters.get(`${name}*${section}*`);
    const piece = extended ?? parameters.get(`${name}*${section}`);
    if (piece === undefined) break;
    isExtended ||= extended !== undefined;
    // Pieces that are not percent-encoded may hold a bare percent sign.
    pieces.push(extended ?? piece.replaceAll('%', '%25'));
  }
  if (pieces.length === 0) return undefined;
  return isExtended ? ofExtended(pieces) : headerText(pieces.join('').replaceAll('%25', '%'));
};

/** `charset'language'percent-encoded`: decoded as one, so that no letter is lost between two pieces. */
const ofExtended = (pieces: readonly string[]): string => {
  const [, charset, encoded] = /^([^']*)'[^']*'(.*)$/s.exec(pieces.join('')) ?? [];
  const octets = (encoded ?? pieces.join('')).replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return charset ? textOf(Buffer.from(octets, 'latin1'), charset).text : rawText(octets);
};
