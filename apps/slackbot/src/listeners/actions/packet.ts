import { openPacket } from '../../use-cases/packet.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const packet: Listener = onClick('packet', (call, { value, triggerId, reply }) =>
  openPacket(call, { what: 'packet', triggerId, value }, reply),
);
