import { createToken } from '../../use-cases/tokens.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const tokenCreate: Listener = onClick('token_create', (call, { channel, reply }, bot) =>
  createToken(call, { channel: channel ?? '', ingestUrl: bot.ingestUrl() }, reply),
);
