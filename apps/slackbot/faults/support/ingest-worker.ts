/** One replica's ingest endpoint, and an endpoint that stores an event before it answers; made to be killed. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIngest } from '../../src/ingest/handler.ts';
import { openPlace } from './env.ts';

const { place } = JSON.parse(process.argv[2] ?? '') as { place: string };
const store = await openPlace(place);
const say = (facts: object): void => console.error(facts);
const ingest = createIngest({ store, log: { warn: say, error: say } });
const server = createServer(async (request, response) => {
  if (request.url !== '/event') {
    await ingest.handle(request, response);
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const { id } = JSON.parse(body) as { id: string };
  await store.workspace('T1').inbox.put({ id, kind: 'event', body }, 1_000);
  response.writeHead(200).end();
});
// Between two measurements a connection may rest.
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
