import type { IncomingHttpHeaders } from 'node:http';
import type { Verification } from '../../store/records.ts';

export type Event = Record<string, unknown>;

export interface Delivery {
  events: Event[];
  headers: IncomingHttpHeaders;
  /** As it came, for signatures over the bytes. */
  body: Buffer;
  /** Keys that the channel's token was given, or null. */
  verification: Verification | null;
  /** Milliseconds. */
  now: number;
}

export interface Unwrapped {
  /** The delivery events themselves; empty where this was only a handshake. */
  events: Event[];
  /** What the service calls this delivery, the same when it sends it again; null where it has no name. */
  key: string | null;
}

/** One sending service's way of delivering events. One file each in this folder. */
export interface Service {
  id: string;
  recognises(delivery: Delivery): boolean;
  /** Checks who sent it and takes the envelope off. Throws a `Refusal`. */
  unwrap(delivery: Delivery): Promise<Unwrapped>;
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const header = (headers: IncomingHttpHeaders, name: string): string => {
  const value = headers[name];
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
};
