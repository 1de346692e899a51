import { isProvider, originOfHost } from '../classify/provider.ts';

/** Who runs a host, as the catalogue knows it. */
export interface HostOrigin {
  id: string;
  /** The public provider id; null where the origin writes replies but never takes mail (software, blocklists). */
  provider: string | null;
}

/** By the longest known suffix of the host or recipient domain; null where the catalogue does not know it. */
export const hostOrigin = (name: string): HostOrigin | null => {
  const origin = originOfHost(name);
  return origin === null ? null : { id: origin.id, provider: isProvider(origin) ? origin.id : null };
};
