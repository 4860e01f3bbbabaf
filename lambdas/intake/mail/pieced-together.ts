/** A text that comes in pieces. */
export interface PiecedTogether {
  readonly add: (piece: string) => void;
  /** What came since it was taken last. */
  readonly take: () => string;
}

/** A million letters kept as so many strings take fifty times their room: never so many are kept apart. */
const APART = 1_000;

/** Nothing came yet. */
export const piecedTogether = (): PiecedTogether => {
  let text = '';
  let pieces: string[] = [];
  const join = () => {
    if (pieces.length === 0) return;
    text += pieces.join('');
    pieces = [];
  };
  return {
    add: (piece) => {
      pieces.push(piece);
      if (pieces.length >= APART) join();
    },
    take: () => {
      join();
      const taken = text;
      text = '';
      return taken;
    },
  };
};
