import type { Origin } from '../catalogue/origin.ts';
import { origins } from '../catalogue/origins.generated.ts';
import type { ProviderRef } from '../contract.ts';
import { createNames, longestSuffix, type Names, wholeName } from './names.ts';
import { createNetworks, networkOf } from './networks.ts';

/** Suffixes of responding hosts and of recipient domains, each with the number of the origin that runs them. */
const ofHosts: Names = createNames(
  origins.flatMap(({ hosts }, origin) => (hosts ?? []).map(name => ({ name, value: origin }))),
);
const ofDomains: Names = createNames(
  origins.flatMap(({ domains }, origin) => (domains ?? []).map(name => ({ name, value: origin }))),
);

const ofNetworks = createNetworks(
  origins.flatMap(({ networks }, origin) => (networks ?? []).map(network => ({ network, value: origin }))),
);
const appliances: readonly { start: string; origin: number }[] = origins.flatMap(({ appliances: starts }, origin) =>
  (starts ?? []).map(start => ({ start, origin })),
);

/** The number of the origin whose own network holds the address, or -1. */
export const originOfAddress = (ip: string): number => networkOf(ofNetworks, ip);

/** The number of the origin that a label left of the registered domain calls an appliance of, or -1. */
export function originOfAppliance(host: string): number {
  const labels = host.toLowerCase().split('.').slice(0, -2);
  const found = appliances.find(({ start }) => labels.some(label => label.startsWith(start)));
  return found === undefined ? NO_ORIGIN : found.origin;
}

/** The number of no origin. */
export const NO_ORIGIN = -1;

/**
 * The number of the origin whose server has the name between the offsets, by the longest known suffix; a recipient domain
 * only as it stands, since its subscribers' hosts are named below it.
 */
export function hostOriginAt(chars: Uint16Array, start: number, end: number): number {
  const origin = longestSuffix(ofHosts, chars, start, end);
  return origin >= 0 ? origin : wholeName(ofDomains, chars, start, end);
}

/** The number of the origin that runs the mailboxes of the domain between the offsets itself. */
export const domainOriginAt = (chars: Uint16Array, start: number, end: number): number =>
  longestSuffix(ofDomains, chars, start, end);

/** True where the name is one that people have their addresses in. */
export const isMailDomain = (chars: Uint16Array, start: number, end: number): boolean =>
  wholeName(ofDomains, chars, start, end) >= 0;

/** A name that stands in no text. */
const alone = new Uint16Array(256);

/** The number of the origin whose server has this name, or -1. */
export function hostOriginOf(host: string): number {
  if (host.length > alone.length) return NO_ORIGIN;
  for (let at = 0; at < host.length; at++) alone[at] = host.charCodeAt(at);
  return hostOriginAt(alone, 0, host.length);
}

/** Whose server has this name; null where the catalogue does not know it. */
export const originOfHost = (host: string): Origin | null => origins[hostOriginOf(host)] ?? null;

/** Software and blocklists write replies but never respond themselves. */
export const isProvider = (origin: Origin): boolean => origin.kind !== 'software' && origin.kind !== 'blocklist';

const provides: Uint8Array = Uint8Array.from(origins, origin => (isProvider(origin) ? 1 : 0));
const lists: Uint8Array = Uint8Array.from(origins, ({ kind }) => (kind === 'blocklist' ? 1 : 0));
export const isProviderNumber = (origin: number): boolean => provides[origin] === 1;
export const isBlocklistNumber = (origin: number): boolean => lists[origin] === 1;

/** One object an origin, shared by all answers. */
export const providerRefs: readonly ProviderRef[] = origins.map(({ id, name }) => Object.freeze({ id, name }));
/** What the evidence says of the characters that show the provider. */
export const providerSays: readonly string[] = origins.map(({ name }) => `shows ${name}`);
