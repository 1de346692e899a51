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

const names = origins.flatMap(({ hosts, domains }) =>
  [...(hosts ?? []), ...(domains ?? [])].map(name => name.toLowerCase()),
);
const lastTwoLabels = (name: string): string => name.split('.').slice(-2).join('.');
const knownEnds = new Set(names.map(lastTwoLabels));

/** False where no name with these last two labels (`example.com`) can be one that the catalogue knows. */
export const mayBeKnown = (twoLabels: string): boolean =>
  knownEnds.has(twoLabels) || knownEnds.has(twoLabels.slice(twoLabels.indexOf('.') + 1));

/** No name of the catalogue has more labels: those before tell nothing about who runs a host. */
export const mostLabels: number = names.reduce((most, name) => Math.max(most, name.split('.').length), 2);
