/**
 * Joins the lines of a text in format=flowed (RFC 3676): a line that ends with a space goes on in the next of the same
 * quote depth. With DelSp that space is taken away, without it, it stays.
 */
export const flowed = (text: string, delSp: boolean): string => {
  const lines: string[] = [];
  let open: { readonly depth: number; readonly pieces: string[] } | undefined;
  const close = () => {
    if (open)
      lines.push(`${'>'.repeat(open.depth)}${open.depth > 0 ? ' ' : ''}${open.pieces.join('')}`);
    open = undefined;
  };
  for (const raw of text.split('\n')) {
    const depth = depthOf(raw);
    const line = raw[depth] === ' ' ? raw.slice(depth + 1) : raw.slice(depth);
    if (open && (open.depth !== depth || line === '-- ')) close();
    open ??= { depth, pieces: [] };
    const goesOn = line.endsWith(' ') && line !== '-- ';
    open.pieces.push(goesOn && delSp ? line.slice(0, -1) : line);
    if (!goesOn) close();
  }
  close();
  return lines.join('\n');
};

const depthOf = (line: string): number => {
  let depth = 0;
  while (line[depth] === '>') depth++;
  return depth;
};
