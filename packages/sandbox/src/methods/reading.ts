import type { Json, Message } from '../world/types.ts';
import type { Args } from './args.ts';

/** The messages between `oldest` and `latest`; `always` stays in, as a thread's parent does. */
export function within(messages: readonly Message[], args: Args, always?: string): Message[] {
  const oldest = Number(args.string('oldest') ?? 0);
  const latest = Number(args.string('latest') ?? Infinity);
  const inclusive = args.boolean('inclusive');
  return messages.filter(({ ts }) => {
    const at = Number(ts);
    return ts === always || (inclusive ? at >= oldest && at <= latest : at > oldest && at < latest);
  });
}

/** Metadata is given only when asked for, and then to the app that wrote it. */
export function shownTo(message: Message, args: Args): Json {
  const { metadata, hidden: _hidden, ...rest } = message;
  return { ...rest, ...(metadata && args.boolean('include_all_metadata') ? { metadata } : {}) };
}
