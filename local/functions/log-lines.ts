import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { appendLine } from '../kept-lines.ts';

const asRecord = (line: string, level: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(line);
    if (parsed !== null && typeof parsed === 'object') return parsed;
  } catch {
    // Not JSON: a plain line becomes a record of its own.
  }
  return { timestamp: new Date().toISOString(), level, message: line };
};

/** Appends what a function prints to its log, one JSON object a line. */
export const keepLog = (output: Readable, file: string, level: 'info' | 'error'): void => {
  createInterface({ input: output }).on('line', (line) => {
    if (line !== '') appendLine(file, asRecord(line, level));
  });
};
