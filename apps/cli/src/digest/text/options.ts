import type { Styles } from '../../terminal/styles.ts';

/** How a digest is written to a terminal. */
export interface DigestTextOptions extends Styles {
  /** Rows of each table. */
  top: number;
}
