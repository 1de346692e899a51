import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hashToken, newToken } from '../src/store/ids.ts';
import { openPlace } from './support/env.ts';
import { kill, random, ready, startChild } from './support/herd.ts';
import { deferredLines } from './support/lines.ts';
import { newPlace, storeNames } from './support/places.ts';

const kills = 40;
const clients = 6;
const linesInBatch = 50;

describe.each(storeNames)('what %s acknowledged', name => {
  it(`is there once after ${kills} kill -9 under load`, async () => {
    const { place, remove } = await newPlace(name);
    const store = await openPlace(place);
    const token = newToken();
    await store.workspace('T1').tokens.create({ channel: 'C1', label: '', createdBy: 'U1' }, hashToken(token));
    const replicas = name === 'PostgreSQL' ? 2 : 1;
    const herd = new Herd(place, replicas);
    await herd.start();
    const load = new Load(token, herd);
    const running = Array.from({ length: clients }, () => load.run());
    const chance = random(452);
    for (let n = 0; n < kills; n++) {
      await sleep(300 + chance.next().value * 900);
      await herd.killOne(Math.floor(chance.next().value * replicas));
    }
    load.stopping = true;
    await Promise.all(running);
    await herd.stop();
    const [sum] = await store.workspace('T1').observations.sums('C1', { from: 0, to: Date.now() + 3_600_000 }, []);
    const pending = await store.workspace('T1').observations.pending('C1', Date.now());
    await sleep(1_100);
    const events = new Set((await store.workspace('T1').inbox.take(1_000_000, 60_000)).map(one => one.id));
    const lost = [...load.events].filter(id => !events.has(id));
    console.log(
      `${name}: ${kills} kills, ${load.batches} batches acknowledged (${load.repeated} of them on a repeated request), ${sum?.count} deferrals stored; ${load.events.size} events acknowledged, ${lost.length} lost`,
    );
    await store.close();
    await remove();
    expect(load.batches).toBeGreaterThan(kills);
    expect(sum?.count).toBe(load.batches * linesInBatch);
    expect(pending.reduce((all, one) => all + one.count, 0)).toBe(load.batches * linesInBatch);
    expect(lost).toEqual([]);
  });
});

/** Replicas that are replaced as soon as they die. */
class Herd {
  readonly #place: string;
  readonly #children: ChildProcess[] = [];
  ports: (number | null)[] = [];

  constructor(place: string, count: number) {
    this.#place = place;
    this.ports = Array.from({ length: count }, () => null);
  }

  async start(): Promise<void> {
    await Promise.all(this.ports.map((_, n) => this.#spawn(n)));
  }

  async #spawn(n: number): Promise<void> {
    const child = startChild('ingest-worker.ts', { place: this.#place });
    this.#children[n] = child;
    this.ports[n] = Number(await ready(child));
  }

  async killOne(n: number): Promise<void> {
    const child = this.#children[n];
    this.ports[n] = null;
    if (child) await kill(child);
    await this.#spawn(n);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.map(kill));
  }
}

/** Senders that repeat a batch with the same key until it is acknowledged, as real ones do. */
class Load {
  readonly #token: string;
  readonly #herd: Herd;
  #next = 0;
  stopping = false;
  batches = 0;
  repeated = 0;
  readonly events = new Set<string>();

  constructor(token: string, herd: Herd) {
    this.#token = token;
    this.#herd = herd;
  }

  async run(): Promise<void> {
    while (!this.stopping) {
      const n = this.#next++;
      const id = `Ev${n}`;
      await this.#until(() => this.#post('/event', JSON.stringify({ id })), 200);
      this.events.add(id);
      const body = deferredLines(n * linesInBatch, linesInBatch);
      await this.#until(() => this.#post('/ingest', body, { 'idempotency-key': `batch-${n}` }), 202);
      this.batches += 1;
    }
  }

  async #until(attempt: () => Promise<{ status: number; text: string } | null>, wanted: number): Promise<void> {
    for (;;) {
      const answer = await attempt();
      if (answer?.status === wanted) {
        if (answer.text.includes('"repeated":true')) this.repeated += 1;
        return;
      }
      if (answer && answer.status < 500) throw new Error(`It answered ${answer.status}: ${answer.text}`);
      await sleep(20);
    }
  }

  async #post(
    path: string,
    body: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string } | null> {
    const ports = this.#herd.ports.filter(port => port !== null);
    const port = ports[Math.floor(Math.random() * ports.length)];
    if (port === undefined) return null;
    try {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${this.#token}`, ...headers },
      });
      return { status: response.status, text: await response.text() };
    } catch {
      return null;
    }
  }
}
