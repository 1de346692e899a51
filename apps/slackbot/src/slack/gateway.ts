import type { WebClient } from '@slack/web-api';
import type { ClaimStore } from '../store/port.ts';
import type { Log, Slack } from '../use-cases/ports.ts';
import { download } from './download.ts';
import { faultOf, UncertainPost } from './errors.ts';
import type { SlackHosts } from './hosts.ts';
import type { Memberships } from './membership.ts';
import { patiently, sleep } from './patience.ts';
import { type Post, postOnce, removeMessage, updateMessage } from './posting.ts';
import type { ChannelQueue } from './queue.ts';
import { channelName, fileInfo, isAdmin, readMessage, sharedChannels, timeZoneOf } from './reading.ts';
import { upload } from './upload.ts';
import { openView } from './view-opening.ts';
import { whisper } from './whisper.ts';

/** What all workspaces share. Nothing in it knows a token. */
export interface GatewayParts {
  queue: ChannelQueue;
  memberships: Memberships;
  hosts: SlackHosts;
  log: Log;
  /**
   * Until then (milliseconds) a request of a process that just died may still be on its way: what it began to post is
   * looked for only afterwards.
   */
  settledAt: number;
}

export interface Bound {
  /** Holds this workspace's token and no other. */
  client: WebClient;
  workspace: string;
  botUserId: string | null;
  /** Remembers which posts were begun, so that one that a crash interrupted is looked up first. */
  claims: ClaimStore;
}

const begunForMs = 24 * 3_600_000;

/** Slack for one workspace. */
export function gateway(parts: GatewayParts, { client, workspace, botUserId, claims }: Bound): Slack {
  const lane = (channel: string): string => `${workspace}/${channel}`;
  const inTurn = <T>(channel: string, task: () => Promise<T>): Promise<T> => parts.queue.run(lane(channel), task);
  return {
    botUserId,
    async post(post) {
      const begunBefore = await wasBegun(claims, post.key);
      const once: Post = { ...post, mayStandAlready: begunBefore };
      if (begunBefore) await sleep(Math.max(0, parts.settledAt - Date.now()));
      try {
        return await inTurn(post.channel, () => postOnce(client, once));
      } catch (error) {
        noteLeaving(parts.memberships, workspace, post.channel, error);
        await notBegun(claims, post.key, error);
        throw error;
      }
    },
    update: (place, message) => inTurn(place.channel, () => updateMessage(client, place, message)),
    async remove(place) {
      await inTurn(place.channel, () => removeMessage(client, place));
    },
    whisper: (to, message) => inTurn(to.channel, () => whisper(client, to, message)),
    membership: channel => parts.memberships.of(client, workspace, channel),
    rememberedMembership: channel => parts.memberships.remembered(workspace, channel),
    async openView(triggerId, view) {
      const fault = await openView(client, triggerId, view);
      if (fault) parts.log.warn({ fault }, 'a dialog did not open');
      return fault === null;
    },
    async updateView(view_id, view) {
      await patiently(() => client.views.update({ view_id, view }));
    },
    async publishHome(user_id, view) {
      await patiently(() => client.views.publish({ user_id, view }));
    },
    isAdmin: user => isAdmin(client, user),
    timeZone: user => timeZoneOf(client, user),
    channelName: channel => channelName(client, channel),
    sharedChannels: user => sharedChannels(client, user),
    read: (channel, ts, threadTs) => readMessage(client, channel, ts, threadTs),
    fileInfo: id => fileInfo(client, id),
    download: (url, expected) => download(parts.hosts, client.token ?? '', url, expected),
    upload: (to, file) => upload(client, parts.hosts, to, file),
  };
}

/** Without the store nothing is known of earlier attempts: then this is the first. */
async function wasBegun(claims: Bound['claims'], key: string): Promise<boolean> {
  try {
    return !(await claims.claim(`begun:${key}`, begunForMs));
  } catch {
    return false;
  }
}

/** After Slack's plain no there is nothing to look for when it is tried again. */
async function notBegun(claims: Bound['claims'], key: string, error: unknown): Promise<void> {
  const { kind } = faultOf(error);
  if (error instanceof UncertainPost || kind === 'ambiguous') return;
  await claims.release(`begun:${key}`).catch(() => undefined);
}

function noteLeaving(memberships: Memberships, workspace: string, channel: string, error: unknown): void {
  const fault = faultOf(error);
  if (fault.kind === 'refused' && fault.error === 'not_in_channel')
    memberships.set(workspace, channel, { kind: 'not-member' });
}
