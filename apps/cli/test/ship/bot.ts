import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { mergeSummaries, parseSummary, type Summary } from '@smtp451/core/digest';

export interface Bot {
  url: string;
  /** Every summary that counted, once. */
  total(): Summary;
  requests: { key: string; status: number }[];
  /** Decides about each request before it counts; a status other than 202 refuses it, `drop` takes it and loses the answer. */
  answer: (request: IncomingMessage) => number | 'drop';
  stop(): Promise<void>;
}

/** The bot's end of the contract: the same key counts once, another body under it is refused, and a source only goes forward. */
export async function startBot(): Promise<Bot> {
  const stored = new Map<string, string>();
  const bot: Bot = {
    url: '',
    total: () => mergeSummaries(...[...stored.values()].map(parseSummary)),
    requests: [],
    answer: () => 202,
    stop: () => Promise.resolve(),
  };
  const take = (key: string, body: string): number => {
    const known = stored.get(key);
    if (known !== undefined) return known === body ? 202 : 409;
    stored.set(key, body);
    return 202;
  };
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = Buffer.concat(chunks);
    const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent).toString();
    const key = String(request.headers['idempotency-key']);
    const decided = bot.answer(request);
    const status = decided === 202 || decided === 'drop' ? take(key, body) : decided;
    bot.requests.push({ key, status });
    if (decided === 'drop') request.socket.destroy();
    else
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end('{"error":{"message":"said by the test"}}');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  bot.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ingest`;
  bot.stop = () =>
    new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return bot;
}
