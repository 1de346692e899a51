import { wellFormed } from '../input/well-formed.ts';

/** For `text` (notifications, screen readers, refused blocks), the one field that Slack parses whatever we say. */

/** Escapes Slack's three characters, and breaks the words that would call a channel. */
export const plain = (text: string): string =>
  wellFormed(text)
    .replace(/[^\P{Cc}\t\n]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // Zero-width: looks the same, and is no longer a word that Slack knows.
    .replace(/@(?=here|channel|everyone)/gi, '@\u2060');
