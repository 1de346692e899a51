/**
 * Bolt acknowledges an event before any listener runs, and Slack does not send it again: what a crash must not lose is
 * written to the store first, and taken up by whichever replica finds it waiting.
 */
import type { ReceiverEvent } from '@slack/bolt';
import { workspaceOf as routed } from '../oauth/workspace-id.ts';
import type { Store } from '../store/port.ts';
import type { Log } from '../use-cases/ports.ts';
import type { InFlight } from './in-flight.ts';

export interface EventTaker {
  processEvent(event: ReceiverEvent): Promise<void>;
}

/**
 * Nobody else takes an event up before that long after its worker was last heard of: three times as long as a request of
 * a process that died may still be on its way.
 */
const leaseMs = 30_000;
/** How often a worker says that it lives; a digest may take a minute. */
const renewMs = 7_000;
/** A store that is slow must not make Slack give up on the acknowledgement (3 s). */
const patienceMs = 800;
const sweepMs = 5_000;
const mostAttempts = 5;
/** And twice as long each time: five minutes in all. */
const firstPauseMs = 10_000;

interface Kept {
  workspace: string;
  id: string;
  kind: string;
}

export class Inbox {
  readonly #store: Store;
  readonly #app: EventTaker;
  readonly #work: InFlight;
  readonly #log: Log;
  #timer: NodeJS.Timeout | undefined;
  #renewing: NodeJS.Timeout | undefined;
  /** Stored events that are worked on, or wait for their turn. */
  readonly #inWork = new Set<Kept>();
  #stopped = false;
  /** Events that went on without being stored, for `/metrics`. */
  unstored = 0;

  constructor(store: Store, app: EventTaker, work: InFlight, log: Log) {
    this.#store = store;
    this.#app = app;
    this.#work = work;
    this.#log = log;
  }

  /** In the place of the app's own `processEvent`: stores, then hands on (the app acknowledges). */
  processEvent(event: ReceiverEvent): Promise<void> {
    return this.#work.run(async () => {
      const kept = identify(event.body);
      const stored = kept ? await this.#put(kept, event) : 'unstored';
      if (stored === 'repeated') return event.ack();
      const later = new Later();
      if (kept && stored === 'stored') this.#inWork.add(kept);
      try {
        await this.#app.processEvent(withKey(this.#tolerant(event), kept, false, later));
      } finally {
        if (kept) this.#inWork.delete(kept);
      }
      if (kept && stored === 'stored') await this.#finish(kept, later, 1);
    });
  }

  /** Takes up what a process left behind that died; at once, and then every few seconds. */
  start(): void {
    const sweep = async (): Promise<void> => {
      await this.#work.run(() => this.#sweep());
      if (!this.#stopped) this.#timer = setTimeout(() => void sweep(), sweepMs);
    };
    void sweep();
    this.#renewing = setInterval(() => void this.#renew(), renewMs).unref();
  }

  /** What is under way keeps its lease until it ends. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    if (this.#inWork.size === 0) clearInterval(this.#renewing);
  }

  async #renew(): Promise<void> {
    if (this.#stopped && this.#inWork.size === 0) clearInterval(this.#renewing);
    for (const { workspace, id } of this.#inWork) {
      try {
        await this.#store.workspace(workspace).inbox.postpone(id, leaseMs);
      } catch (error) {
        this.#log.warn({ why: messageOf(error) }, 'a lease could not be renewed');
        return;
      }
    }
  }

  async #put(kept: Kept, event: ReceiverEvent): Promise<'stored' | 'repeated' | 'unstored'> {
    const { id, kind, workspace } = kept;
    try {
      const body = JSON.stringify(event.body);
      const fresh = await timed(this.#store.workspace(workspace).inbox.put({ id, kind, body }, leaseMs));
      return fresh ? 'stored' : 'repeated';
    } catch (error) {
      this.unstored += 1;
      this.#log.warn({ why: messageOf(error), kind }, 'an event could not be stored first; answering it all the same');
      return 'unstored';
    }
  }

  /**
   * An event whose acknowledgement does not get through comes again, and is then known: so this delivery must be worked
   * on. (A command or click is given up instead: Slack tells the person that it failed.)
   */
  #tolerant(event: ReceiverEvent): ReceiverEvent {
    if (typeof event.body.event_id !== 'string') return event;
    const ack: ReceiverEvent['ack'] = async response => {
      await event
        .ack(response)
        .catch((error: unknown) => this.#log.warn({ why: messageOf(error) }, 'an event was not acknowledged'));
    };
    return { ...event, ack };
  }

  async #done({ workspace, id }: Kept): Promise<void> {
    try {
      await this.#store.workspace(workspace).inbox.done(id);
    } catch (error) {
      this.#log.warn({ why: messageOf(error) }, 'an event was answered but could not be marked so');
    }
  }

  async #sweep(): Promise<void> {
    try {
      for (const workspace of await this.#store.routing.withWaitingEvents(Date.now())) {
        const taken = await this.#store.workspace(workspace).inbox.take(20, leaseMs);
        const waiting = taken.map(item => ({ item, kept: { workspace, id: item.id, kind: item.kind } }));
        for (const { kept } of waiting) this.#inWork.add(kept);
        for (const { item, kept } of waiting) await this.#takeUp(kept, item).finally(() => this.#inWork.delete(kept));
      }
    } catch (error) {
      this.#log.warn({ why: messageOf(error) }, 'waiting events could not be looked for');
    }
  }

  /** Never rejects: the others that were taken with it wait for their turn. */
  async #takeUp(kept: Kept, item: { kind: string; body: string; attempts: number }): Promise<void> {
    if (this.#stopped) return;
    if (item.attempts > mostAttempts) {
      this.#log.error({ kind: item.kind }, 'an event failed too often and is given up');
      return this.#done(kept);
    }
    this.#log.info({ kind: item.kind, attempts: item.attempts }, 'taking up an event that was left behind');
    const later = new Later();
    try {
      const body = JSON.parse(item.body) as ReceiverEvent['body'];
      await this.#app.processEvent(withKey({ body, ack: async () => undefined }, kept, true, later));
    } catch (error) {
      this.#log.error({ kind: item.kind, error }, 'an event that was left behind failed');
      return;
    }
    return this.#finish(kept, later, item.attempts);
  }

  /** Done, or once more in a while where Slack is away and nobody could be told. */
  async #finish(kept: Kept, later: Later, attempts: number): Promise<void> {
    if (!later.isAsked) return this.#done(kept);
    const inMs = firstPauseMs * 2 ** (attempts - 1);
    this.#log.warn({ kind: kept.kind, inMs }, 'an event waits until Slack is back');
    try {
      await this.#store.workspace(kept.workspace).inbox.postpone(kept.id, inMs);
    } catch (error) {
      this.#log.warn({ why: messageOf(error) }, 'an event could not be put off; it is taken up when its lease ends');
    }
  }
}

class Later {
  isAsked = false;
}

/** Listeners get the request's key, and whether its acknowledgement is long past. */
const withKey = (event: ReceiverEvent, kept: Kept | null, takenUp: boolean, later: Later): ReceiverEvent => ({
  ...event,
  customProperties: {
    ...event.customProperties,
    requestKey: kept?.id ?? `r${Date.now()}${Math.random()}`,
    takenUp,
    later: () => {
      later.isAsked = true;
    },
  },
});

/** What makes a delivery the same as another. Null for what cannot be told apart, such as Slack's own tests. */
export function identify(body: ReceiverEvent['body']): Kept | null {
  const workspace = workspaceOf(body);
  if (workspace === null) return null;
  if (typeof body.event_id === 'string')
    return { workspace, id: `event:${body.event_id}`, kind: `event:${String(body.event?.type)}` };
  if (typeof body.trigger_id === 'string') {
    const kind = typeof body.command === 'string' ? 'command' : String(body.type);
    return { workspace, id: `${kind}:${body.trigger_id}`, kind };
  }
  return null;
}

/** As `oauth/workspace-id.ts` routes, for dialogs and the string flags of slash commands too. */
function workspaceOf(body: ReceiverEvent['body']): string | null {
  const is_enterprise_install = body.is_enterprise_install === true || body.is_enterprise_install === 'true';
  // A dialog may stand in a shared channel of another workspace; an organisation's own id counts for all of its dialogs.
  const installedIn = is_enterprise_install ? null : body.view?.app_installed_team_id;
  return installedIn ?? routed({ ...body, is_enterprise_install });
}

async function timed<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the store took longer than ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
