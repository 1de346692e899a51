import type { Io } from '../io.ts';

export interface Styles {
  width: number;
  bold: (text: string) => string;
  dim: (text: string) => string;
  mark: (text: string) => string;
}

const plain = (text: string) => text;
const sequence = (open: number, close: number) => (text: string) => `\u001B[${open}m${text}\u001B[${close}m`;

/** Colour only on a terminal, and never where NO_COLOR is set (https://no-color.org). */
export function stylesFor({ stdout, environment }: Io): Styles {
  const width = Math.max(40, Math.min(stdout.columns || 100, 110));
  const colour = (stdout.isTTY === true && !environment.NO_COLOR) || environment.FORCE_COLOR === '1';
  if (!colour) return { width, bold: plain, dim: plain, mark: plain };
  return { width, bold: sequence(1, 22), dim: sequence(2, 22), mark: sequence(4, 24) };
}
