import type { IncomingHttpHeaders } from 'node:http';
import { hashToken } from '../store/ids.ts';
import type { Store } from '../store/port.ts';
import { Refusal } from './refusal.ts';

export interface Access {
  workspace: string;
  channel: string;
  tokenId: string;
}

const longest = 200;

/**
 * The token from `Authorization: Bearer …`; services that cannot send one put it into the address, as
 * `https://x:TOKEN@host/ingest`, and it comes as `Basic`. Only its hash is looked up.
 */
export async function authorise(store: Store, headers: IncomingHttpHeaders): Promise<Access> {
  const token = tokenIn(headers.authorization ?? '');
  if (!token) {
    throw new Refusal(
      401,
      'token-missing',
      'Send the channel’s token as "Authorization: Bearer s451_…"; /smtp451 ingest in the channel makes one.',
    );
  }
  const access = await store.routing.byTokenHash(hashToken(token));
  if (!access)
    throw new Refusal(
      401,
      'token-unknown',
      'This token is not known, or it was revoked; /smtp451 ingest in the channel makes a new one.',
    );
  return access;
}

function tokenIn(header: string): string | null {
  const [scheme = '', value = ''] = header.split(' ', 2);
  if (value.length > longest * 2) return null;
  if (/^bearer$/i.test(scheme)) return value.trim() || null;
  if (!/^basic$/i.test(scheme)) return null;
  const [user = '', password = ''] = Buffer.from(value, 'base64').toString('utf8').split(':', 2);
  return (password || user).slice(0, longest) || null;
}
