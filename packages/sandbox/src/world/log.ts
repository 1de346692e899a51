import type { Json } from './types.ts';

/** One request that the bot made to the Web API or to a response URL. */
export interface ApiCall {
  number: number;
  /** Milliseconds. */
  at: number;
  /** `chat.postMessage`, or `response_url`. */
  method: string;
  teamId: string | null;
  args: Json;
  /** Null where the connection was cut. */
  response: Json | null;
  httpStatus: number;
  /** The fault that answered, if one did. */
  fault: string | null;
  ms: number;
}

/** One envelope or request that the sandbox sent to the bot. */
export interface AppDelivery {
  number: number;
  at: number;
  kind: 'events_api' | 'interactive' | 'slash_commands';
  teamId: string;
  payload: Json;
  /** Each attempt's time to the acknowledgement in ms; null where none came in time. */
  attempts: (number | null)[];
  acknowledged: boolean;
  response: Json | null;
}

export interface CallLog {
  calls: ApiCall[];
  deliveries: AppDelivery[];
  addCall: (call: Omit<ApiCall, 'number'>) => void;
  addDelivery: (delivery: Omit<AppDelivery, 'number'>) => AppDelivery;
}

/** Keeps the newest `size` entries of each. */
export function createCallLog(size: number, changed: () => void): CallLog {
  let numbered = 0;
  const keep = <T>(list: T[], entry: T) => {
    list.push(entry);
    if (list.length > size) list.splice(0, list.length - size);
    changed();
  };
  const log: CallLog = {
    calls: [],
    deliveries: [],
    addCall: call => keep(log.calls, { number: ++numbered, ...call }),
    addDelivery: delivery => {
      const entry = { number: ++numbered, ...delivery };
      keep(log.deliveries, entry);
      return entry;
    },
  };
  return log;
}
