/** Set once the person at the terminal wants to stop; a second Ctrl-C ends the process at once. */
export interface Interrupt {
  signal: AbortSignal;
  /** Gives Ctrl-C back to the system. */
  stop: () => void;
}

/** Until `stop`, Ctrl-C ends the reading instead of the process, so that what was read so far is shown. */
export const onInterrupt = (): Interrupt => {
  const controller = new AbortController();
  const onSignal = (): void => {
    // Without a listener the next signal ends the process, as it does by default.
    process.off('SIGINT', onSignal);
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  return { signal: controller.signal, stop: () => process.off('SIGINT', onSignal) };
};
