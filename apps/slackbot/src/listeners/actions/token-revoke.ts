import { revokeToken } from '../../use-cases/tokens.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const tokenRevoke: Listener = onClick('token_revoke', (call, { channel, value, reply }) =>
  revokeToken(call, { channel: channel ?? '', tokenId: value }, reply),
);
