import { notice } from '../messages/answers.ts';
import { tokenList, tokenMade, tokenRevoked } from '../messages/ingest.ts';
import { StoreUnavailable } from '../store/errors.ts';
import { hashToken, newToken } from '../store/ids.ts';
import type { Call, Private } from './ports.ts';
import { refusedChange } from './rights.ts';

/** The tokens of a channel, to whoever may change them. */
export async function listTokens(call: Call, channel: string, reply: Pick<Private, 'tell'>): Promise<void> {
  const refused = await refusedChange(call, channel);
  if (refused) return reply.tell(refused);
  await saying(reply, async () => reply.tell(tokenList(await call.memory.tokens.list(channel))));
}

/** Shows the new token once; what is kept is its hash. */
export async function createToken(
  call: Call,
  at: { channel: string; ingestUrl: string },
  reply: Private,
): Promise<void> {
  const refused = await refusedChange(call, at.channel);
  if (refused) return reply.tell(refused);
  await saying(reply, async () => {
    const token = newToken();
    const label = `by ${call.user.name ?? 'a member'}`;
    const made = await call.memory.tokens.create(
      { channel: at.channel, label, createdBy: call.user.id },
      hashToken(token),
    );
    await call.memory.audit.add({ by: call.user.id, channel: at.channel, action: 'token-create', detail: made.id });
    await reply.tell(tokenMade(token, at.ingestUrl));
  });
}

export async function revokeToken(call: Call, at: { channel: string; tokenId: string }, reply: Private): Promise<void> {
  const refused = await refusedChange(call, at.channel);
  if (refused) return reply.tell(refused);
  await saying(reply, async () => {
    const own = (await call.memory.tokens.list(at.channel)).some(({ id }) => id === at.tokenId);
    const revoked = own && (await call.memory.tokens.revoke(at.tokenId));
    if (revoked)
      await call.memory.audit.add({
        by: call.user.id,
        channel: at.channel,
        action: 'token-revoke',
        detail: at.tokenId,
      });
    await reply.replace(tokenList(await call.memory.tokens.list(at.channel)));
    await reply.tell(tokenRevoked(revoked));
  });
}

/** What cannot be stored is said. */
async function saying(reply: Pick<Private, 'tell'>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    await reply.tell(notice(error.message));
  }
}
