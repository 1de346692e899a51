import type { DigestReport } from '@smtp451/core/digest';
import type { DigestReading, UnreadCount } from '@smtp451/intake';

/** The object of `digest --json`: the report, and how the reading went. */
export interface DigestJson extends DigestReport {
  /** What `unread` counts, by reason. */
  unreadKinds: UnreadCount[];
  formats: DigestReading['formats'];
  interrupted: boolean;
}

export const digestJson = ({ report, unread, formats, wasInterrupted }: DigestReading): DigestJson => ({
  ...report,
  unreadKinds: unread,
  formats,
  interrupted: wasInterrupted,
});

const itemsAtOnce = 1_000;

/** An object as JSON in pieces: the whole as one text would take as much memory again. */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{';
  for (const [key, inner] of Object.entries(value)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(inner)) yield* listPieces(inner);
    else yield JSON.stringify(inner);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  for (let at = 0; at < list.length; at += itemsAtOnce) {
    const items = JSON.stringify(list.slice(at, at + itemsAtOnce)).slice(1, -1);
    yield `${at === 0 ? '[' : ','}${items}`;
  }
  yield list.length === 0 ? '[]' : ']';
}
