import { Interrupted } from './unreadable.ts';

/** The chunks until the signal comes, which is not kept waiting for a chunk; then it throws `Interrupted`. */
export async function* stoppable(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let stop: ((reason: Interrupted) => void) | null = null;
  const onAbort = (): void => stop?.(new Interrupted());
  signal?.addEventListener('abort', onAbort);
  const next = (): Promise<IteratorResult<Uint8Array>> =>
    new Promise((resolve, reject) => {
      stop = reject;
      if (signal?.aborted === true) onAbort();
      else iterator.next().then(resolve, reject);
    });
  try {
    for (let one = await next(); one.done !== true; one = await next()) yield one.value;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    // Not awaited: a source that gives nothing would not end either.
    iterator.return?.().catch(() => {});
  }
}
