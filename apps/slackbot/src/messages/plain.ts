import { wellFormed } from '../input/well-formed.ts';

/** For `text` (notifications, screen readers, refused blocks), the one field that Slack parses whatever we say. */

/** Escapes Slack's three characters, and breaks the words that would call a channel. */
export const plain = (text: string): string =>
  wellFormed(text)
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // Zero-width: looks the same, and is no longer a word that Slack knows.
    .replace(/@(?=here|channel|everyone)/gi, '@\u2060');
