/**
 * Ingest into one replica on each store, over HTTP, durable: raw lines and shipped summaries. Prints one table row each.
 * `node --conditions=@smtp451/source bench/ingest.ts [seconds]`
 */
import { readFileSync } from 'node:fs';
import { blankAttempt, Digest, nameOf, replyKind, serialiseSummary } from '@smtp451/core/digest';
import { Agent, request, setGlobalDispatcher } from 'undici';
import { openPlace } from '../faults/support/env.ts';
import { kill, ready, startChild } from '../faults/support/herd.ts';
import { deferredLines } from '../faults/support/lines.ts';
import { newPlace, storeNames } from '../faults/support/places.ts';
import { hashToken, newToken } from '../src/store/ids.ts';

const seconds = Number(process.argv[2] ?? 20);
const linesInBody = 1_000;
const sources = 40;
/** A second: as many as can be made beforehand in reasonable time. */
const mostSummaries = 1_500;
setGlobalDispatcher(new Agent({ connections: 32, pipelining: 1 }));

interface Measured {
  done: number;
  took: number[];
  seconds: number;
}

/** `clients` senders, each waiting for its answer; latencies in milliseconds. */
async function drive(clients: number, send: (client: number) => Promise<number>): Promise<Measured> {
  const took: number[] = [];
  let done = 0;
  const from = performance.now();
  const until = from + seconds * 1_000;
  const one = async (client: number): Promise<void> => {
    while (performance.now() < until) {
      const start = performance.now();
      const count = await send(client);
      done += count;
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, n) => one(n)));
  return { done, took, seconds: (performance.now() - from) / 1_000 };
}

const quantile = (values: number[], q: number): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length * q)] ?? 0;
const rssMb = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024);

async function post(port: number, token: string, body: string): Promise<void> {
  const response = await request(`http://127.0.0.1:${port}/ingest`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await response.body.text();
  if (response.statusCode !== 202) throw new Error(`It answered ${response.statusCode}: ${text}`);
}

/** A minute of a busy server: 200 deferrals of a dozen kinds to sixty domains. */
function summaries(source: string): () => string {
  const digest = new Digest({ source, openLimit: 1_000 });
  let n = 0;
  const kinds = Array.from({ length: 12 }, (_, kind) =>
    replyKind(
      kind % 2 ? 'greylisting' : 'rate-limit',
      kind % 3 ? 'google' : null,
      `451 4.7.${kind} Try again later, reason ${String.fromCharCode(97 + kind)}`,
    ),
  );
  return () => {
    for (let i = 0; i < 200; i++, n++) {
      digest.add({
        ...blankAttempt(),
        at: Math.floor(Date.now() / 1_000) - 1,
        queueHi: n + 1,
        queueLo: 1,
        recipientHi: n + 1,
        recipientLo: 2,
        recipientDomain: nameOf(`d${n % 60}.example`),
        reply: kinds[n % 12] ?? null,
        provider: 'google',
      });
    }
    return serialiseSummary(digest.cut(), { open: 'totals' });
  };
}

for (const name of storeNames) {
  const { place, remove } = await newPlace(name);
  const makers = Array.from({ length: sources }, (_, n) => summaries(`mx${n}`));
  const waiting = makers.map(make => Array.from({ length: Math.ceil((seconds * mostSummaries) / sources) }, make));
  const store = await openPlace(place);
  const tokens = await Promise.all(
    Array.from({ length: 10 }, async (_, n) => {
      const token = newToken();
      await store.workspace('T1').tokens.create({ channel: `C${n}`, label: '', createdBy: 'U1' }, hashToken(token));
      return token;
    }),
  );
  const child = startChild('ingest-worker.ts', { place });
  const port = Number(await ready(child));
  const pid = child.pid ?? 0;

  // Every line is another message: each is followed in the store, up to its limit.
  let next = 0;
  const body = (): string => deferredLines((next += linesInBody), linesInBody);
  await post(port, tokens[0] ?? '', body());
  const rssBefore = rssMb(pid);
  const raw = await drive(8, async client => {
    await post(port, tokens[client % 10] ?? '', body());
    return linesInBody;
  });
  const rssRaw = rssMb(pid);

  const shipped = await drive(sources, async client => {
    const body = waiting[client]?.shift();
    if (!body) throw new Error('The summaries that were made beforehand ran out; make more of them.');
    await post(port, tokens[client % 10] ?? '', body);
    return 1;
  });
  const rssShipped = rssMb(pid);
  const row = (what: string, { done, took, seconds: s }: Measured): void =>
    console.log(
      `${name.padEnd(11)} ${what.padEnd(18)} ${Math.round(done / s)
        .toLocaleString('en-US')
        .padStart(9)}/s   p50 ${quantile(took, 0.5).toFixed(0)} ms   p99 ${quantile(took, 0.99).toFixed(0)} ms`,
    );
  row('raw deferrals', raw);
  row('shipped summaries', shipped);
  console.log(
    `${name.padEnd(11)} memory (RSS)       ${rssBefore} MB at first, ${rssRaw} MB after raw lines, ${rssShipped} MB after summaries`,
  );
  await kill(child);
  await store.close();
  await remove();
}
process.exit(0);
