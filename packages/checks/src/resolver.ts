import { Resolver } from 'node:dns/promises';
import type { Answer, Resolve } from './check.ts';

export interface ResolverOptions {
  /** `HOST:PORT` of a DNS server; the system's own by default. */
  server?: string;
  timeoutMs?: number;
}

/** A name or record that is not there is an answer; anything else is a failure that the caller must hear of. */
const absent = new Set(['ENOTFOUND', 'ENODATA']);

export function createResolve({ server, timeoutMs = 5000 }: ResolverOptions = {}): Resolve {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
  if (server) resolver.setServers([server]);
  return async (name, type) => {
    try {
      return (await resolver.resolve(name, type)) as Answer[];
    } catch (error) {
      if (absent.has((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  };
}
