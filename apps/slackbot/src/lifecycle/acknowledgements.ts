/**
 * Slack waits three seconds for an acknowledgement. A socket that closes meanwhile must not cost the answer: it goes over
 * another one, as soon as one is open. Envelopes have ids of their own, so acknowledging one twice is harmless.
 */
export interface AckSocket {
  isOpen(): boolean;
  send(envelope: string, payload: unknown): Promise<void>;
}

/** https://docs.slack.dev/apis/events-api/using-socket-mode (checked 2026-11-23). */
const slackWaitsMs = 3_000;
const lookEveryMs = 50;

interface Sent {
  envelope: string;
  payload: unknown;
  over: AckSocket;
  /** When the envelope arrived, in milliseconds. */
  at: number;
}

export class Acknowledgements {
  readonly #sockets: readonly AckSocket[];
  /** Those that Slack may still wait for, oldest first. */
  #recent: Sent[] = [];

  constructor(sockets: readonly AckSocket[]) {
    this.#sockets = sockets;
  }

  /** Over the socket that the envelope came by where it is open. Rejects when Slack has stopped waiting. */
  async give(envelope: string, payload: unknown, own: AckSocket, at: number = Date.now()): Promise<void> {
    for (let over: AckSocket | undefined = own; ; over = this.#sockets.find(socket => socket.isOpen())) {
      if (over?.isOpen() && (await sent(over, envelope, payload))) {
        this.#remember({ envelope, payload, over, at });
        return;
      }
      if (Date.now() - at > slackWaitsMs) throw new Error('No socket was open while Slack waited.');
      await new Promise(done => setTimeout(done, lookEveryMs));
    }
  }

  /** What went over a socket that closed may not have arrived: it is given again. */
  closed(socket: AckSocket): void {
    const lost = this.#fresh().filter(({ over }) => over === socket);
    this.#recent = this.#recent.filter(({ over }) => over !== socket);
    for (const { envelope, payload, over, at } of lost)
      void this.give(envelope, payload, over, at).catch(() => undefined);
  }

  #remember(sent: Sent): void {
    this.#recent.push(sent);
    if (this.#recent.length > 64) this.#recent = this.#fresh();
  }

  #fresh(): Sent[] {
    const since = Date.now() - slackWaitsMs;
    return this.#recent.filter(({ at }) => at > since);
  }
}

async function sent(over: AckSocket, envelope: string, payload: unknown): Promise<boolean> {
  try {
    await over.send(envelope, payload);
    return true;
  } catch {
    return false;
  }
}
