import type { Block } from './document.ts';
import { oneLine } from './one-line.ts';

const UNDERLINES = { 2: '=', 3: '-' } as const;

const asText = (block: Block): string => {
  switch (block.type) {
    case 'heading': {
      const text = oneLine(block.text);
      return `${text}\n${UNDERLINES[block.level].repeat(Math.min(text.length, 72))}`;
    }
    case 'paragraph':
      return oneLine(block.text);
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'table':
      return block.rows
        .map(({ label, value }) => `${oneLine(label)}: ${oneLine(value)}`)
        .join('\n');
    case 'code':
      return `    ${oneLine(block.text)}`;
    case 'link':
      return oneLine(block.url);
    case 'foot':
      return ['--', ...block.lines.map(oneLine)].join('\n');
  }
};

/** The letter as plain text. */
export const documentText = (blocks: readonly Block[]): string =>
  `${blocks.map(asText).join('\n\n')}\n`;
