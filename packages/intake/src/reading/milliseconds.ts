/** Of a clock that never goes back; `performance` would load a module of its own for it. */
export const milliseconds = (): number => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1_000 + nanoseconds / 1e6;
};
