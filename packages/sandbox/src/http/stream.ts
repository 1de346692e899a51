import { snapshot } from '../control/snapshot.ts';
import type { Actor } from '../world/interactions.ts';
import type { Change } from '../world/world.ts';
import type { Exchange } from './reply.ts';

/** Changes within this time go out together. */
const gatherMs = 25;

/**
 * Server-sent events for one person's page: `state` with everything they see, `ephemeral` and `ephemeral-gone` for what only
 * they see (sent once: a reload loses it, as in Slack), `call` when the inspector has something new.
 */
export function handleStream({ world, sockets, request, response }: Exchange, { team, user }: Actor): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  const send = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const sendState = () => send('state', snapshot(world, sockets, team, user));
  let gathering: NodeJS.Timeout | undefined;
  const onChange = (change: Change) => {
    if (change.kind === 'ephemeral') {
      if (change.teamId === team.id && change.message.to === user.id) send('ephemeral', change.message);
    } else if (change.kind === 'ephemeral-gone') {
      if (change.teamId === team.id) send('ephemeral-gone', { ts: change.ts });
    } else if (change.kind === 'call') send('call', { number: world.log.calls.at(-1)?.number ?? 0 });
    else
      gathering ??= setTimeout(() => {
        gathering = undefined;
        sendState();
      }, gatherMs);
  };
  world.changes.on('change', onChange);
  const beat = setInterval(() => response.write(': still here\n\n'), 15_000);
  request.on('close', () => {
    clearInterval(beat);
    clearTimeout(gathering);
    world.changes.off('change', onChange);
  });
  sendState();
}
