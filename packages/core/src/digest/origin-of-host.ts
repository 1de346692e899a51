import { origins } from '../catalogue/origins.generated.ts';
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

const lastTwoLabels = (name: string): string => name.split('.').slice(-2).join('.');

/** Labels of the longest name that the catalogue knows with such an end. */
const longestByEnd = new Map<string, number>();
for (const { hosts, domains } of origins) {
  for (const name of [...(hosts ?? []), ...(domains ?? [])]) {
    const end = lastTwoLabels(name.toLowerCase());
    longestByEnd.set(end, Math.max(longestByEnd.get(end) ?? 0, name.split('.').length));
  }
}

/**
 * How many of a host's last labels tell who runs it, from its last two (`example.com`): those before tell nothing. 0 where
 * the catalogue knows no name that ends so.
 */
export const tellingLabels = (twoLabels: string): number =>
  longestByEnd.get(twoLabels) ?? longestByEnd.get(twoLabels.slice(twoLabels.indexOf('.') + 1)) ?? 0;
