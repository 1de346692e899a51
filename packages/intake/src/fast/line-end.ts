import type { Bytes } from './bytes.ts';

/** Four ASCII letters as they stand in a word. */
const four = (letters: string): number => Buffer.from(letters).readInt32LE();
const [que, uea, ctiv] = [four('(que'), four('ue a'), four('ctiv')];
const [comm, ands] = [four('comm'), four('ands')];

/** With a time and a program before it, no such line is shorter. */
const shortest = 40;

/**
 * Whether a line ends in `(queue active)` of Postfix's queue manager or in ` commands=8` of its server's farewell: three
 * in ten lines of a busy log, which their last bytes give away. Nothing that counts ends so, whoever wrote it: the reply
 * of a delivery ends in a parenthesis of its own, and a refusal in its `helo=<…>`.
 */
export const tellsNothing = ({ b, d }: Bytes, from: number, to: number): boolean => {
  if (to - from < shortest) return false;
  const last = b[to - 1]!;
  if (last === 41)
    return d.getInt32(to - 6, true) === ctiv && d.getInt32(to - 10, true) === uea && d.getInt32(to - 14, true) === que;
  return (
    last >= 48 &&
    last <= 57 &&
    b[to - 2] === 61 &&
    d.getInt32(to - 6, true) === ands &&
    d.getInt32(to - 10, true) === comm &&
    b[to - 11] === 32
  );
};
