import { openPacket } from '../../use-cases/packet.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const queueCommands: Listener = onClick('queue_commands', (call, { value, triggerId, reply }) =>
  openPacket(call, { what: 'queue_commands', triggerId, value }, reply),
);
