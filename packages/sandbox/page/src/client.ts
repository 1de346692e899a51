import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ApiCall, AppDelivery, Json, Message, State } from './wire.ts';

export interface Who {
  team: string;
  user: string;
}

/** Asks the sandbox to do something in somebody's name; rejects with its sentence. */
export async function act(who: Who, what: string, body: Json = {}): Promise<Json> {
  const response = await fetch(`/sandbox/${what}`, {
    method: 'POST',
    headers: { 'x-sandbox': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ ...who, ...body }),
  });
  const answer = (await response.json()) as Json;
  if (!response.ok) throw new Error(String(answer.error));
  return answer;
}

export async function upload(who: Who, channel: string, file: File, threadTs?: string): Promise<void> {
  const query = new URLSearchParams({ ...who, channel, name: file.name, ...(threadTs ? { threadTs } : {}) });
  const response = await fetch(`/sandbox/upload?${query}`, {
    method: 'POST',
    headers: { 'x-sandbox': '1' },
    body: file,
  });
  if (!response.ok) throw new Error(String(((await response.json()) as Json).error));
}

export async function recentCalls(): Promise<{ calls: ApiCall[]; deliveries: AppDelivery[] }> {
  const response = await fetch('/sandbox/calls', { headers: { 'x-sandbox': '1' } });
  return (await response.json()) as { calls: ApiCall[]; deliveries: AppDelivery[] };
}

export interface Live {
  state: State | null;
  /** Only this page has them: a reload forgets them, as Slack does. */
  ephemerals: Message[];
  /** Rises with every call of the bot. */
  calls: number;
  connected: boolean;
}

/** Follows one person's view of one workspace. */
export function useLive(who: Who): Live {
  const [state, setState] = useState<State | null>(null);
  const [ephemerals, setEphemerals] = useState<Message[]>([]);
  const [calls, setCalls] = useState(0);
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    setEphemerals([]);
    const given = Object.entries(who).filter(([, value]) => value !== '');
    const stream = new EventSource(`/sandbox/stream?${new URLSearchParams(given)}`);
    const on = (name: string, take: (data: Json) => void) =>
      stream.addEventListener(name, event => take(JSON.parse((event as MessageEvent<string>).data) as Json));
    stream.addEventListener('open', () => setConnected(true));
    stream.addEventListener('error', () => setConnected(false));
    on('state', data => setState(data as unknown as State));
    on('call', ({ number }) => setCalls(Number(number)));
    on('ephemeral', data => {
      const message = data as unknown as Message;
      setEphemerals(all => [...all.filter(({ ts }) => ts !== message.ts), message]);
    });
    on('ephemeral-gone', ({ ts }) => setEphemerals(all => all.filter(message => message.ts !== ts)));
    return () => stream.close();
  }, [who.team, who.user]);
  return { state, ephemerals, calls, connected };
}

export interface Desk {
  who: Who;
  state: State;
  /** Runs a deed and shows its refusal to the person. */
  run: (deed: Promise<unknown>) => void;
  openChannel: (id: string, ts?: string) => void;
  openThread: (channel: string, ts: string) => void;
  inspect: (title: string, value: unknown) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Components stand inside of the page.');
  return desk;
}
