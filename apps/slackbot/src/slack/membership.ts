import type { WebClient } from '@slack/web-api';
import { faultOf } from './errors.ts';
import { patiently } from './patience.ts';

/** `unknown`: Slack would not say, for want of `channels:read` or `groups:read`, or because it did not answer. */
export type Membership = { kind: 'member' | 'not-member' } | { kind: 'unknown'; missingScope: string | null };

const rememberMs = 5 * 60_000;
const mostRemembered = 10_000;

/** Whether the bot is in a channel. Joins and leaves that Slack reports correct what is remembered. */
export class Memberships {
  readonly #known = new Map<string, { is: Membership; until: number }>();

  /** What is known without asking Slack, or null. */
  remembered(workspace: string, channel: string): Membership | null {
    const entry = this.#known.get(`${workspace}/${channel}`);
    return entry && entry.until > Date.now() ? entry.is : null;
  }

  async of(client: WebClient, workspace: string, channel: string): Promise<Membership> {
    const known = this.remembered(workspace, channel);
    if (known) return known;
    const is = await ask(client, channel);
    // A fault of the moment is asked again at once; a missing scope lasts until somebody installs the app anew.
    if (is.kind !== 'unknown' || is.missingScope !== null) this.set(workspace, channel, is);
    return is;
  }

  set(workspace: string, channel: string, is: Membership): void {
    if (this.#known.size >= mostRemembered) this.#known.clear();
    this.#known.set(`${workspace}/${channel}`, { is, until: Date.now() + rememberMs });
  }

  forget(workspace: string, channel: string): void {
    this.#known.delete(`${workspace}/${channel}`);
  }
}

async function ask(client: WebClient, channel: string): Promise<Membership> {
  try {
    const { channel: info } = await patiently(() => client.conversations.info({ channel }));
    return { kind: info?.is_member === true ? 'member' : 'not-member' };
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind !== 'refused') return { kind: 'unknown', missingScope: null };
    // A private channel that the bot is not in does not exist for it.
    if (fault.error === 'channel_not_found') return { kind: 'not-member' };
    return {
      kind: 'unknown',
      missingScope: fault.error === 'missing_scope' ? (fault.neededScope ?? 'channels:read') : null,
    };
  }
}
