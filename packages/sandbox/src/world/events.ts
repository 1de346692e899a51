import { deliver, track } from '../delivery/deliver.ts';
import { historyScope } from './scopes.ts';
import { fileObject } from './shapes.ts';
import type { Channel, Json, Message, StoredFile, Team } from './types.ts';
import type { World } from './world.ts';

/** How an event travels beside the usual. */
export interface EventTravel {
  /** The workspace that it happened in, where that is not the one that has the app (Slack Connect). */
  fromTeamId?: string;
  extShared?: boolean;
}

/**
 * Sends one event, if the app is installed, subscribes to it and has its scope. The outer shape is that of
 * https://docs.slack.dev/apis/events-api#callback-field (checked 2026-11-23).
 */
export function sendEvent(world: World, team: Team, subscription: string, event: Json, travel: EventTravel = {}): void {
  if (!team.installation || !world.app.events.includes(subscription)) return;
  void track(world, deliver(world, team, 'events_api', envelope(world, team, event, travel)));
}

function envelope(world: World, team: Team, event: Json, { fromTeamId, extShared = false }: EventTravel): Json {
  return {
    token: world.app.verificationToken,
    team_id: fromTeamId ?? team.id,
    context_team_id: team.id,
    context_enterprise_id: team.enterprise?.id ?? null,
    ...(team.enterprise ? { enterprise_id: team.enterprise.id } : {}),
    api_app_id: world.app.id,
    event: { ...event, event_ts: event.event_ts ?? world.ids.ts() },
    type: 'event_callback',
    event_id: world.ids.next('Ev'),
    event_time: Math.floor(world.now() / 1_000),
    authorizations: [
      {
        enterprise_id: team.enterprise?.id ?? null,
        team_id: team.id,
        user_id: team.botUser.id,
        is_bot: true,
        is_enterprise_install: team.installation?.orgWide ?? false,
      },
    ],
    is_ext_shared_channel: extShared,
    event_context: `4-${world.ids.next('EC')}`,
  };
}

const hasScope = (team: Team, scope: string) => team.installation?.scopes.includes(scope) ?? false;
const channelType = { public: 'channel', private: 'group', im: 'im', mpim: 'mpim' } as const;

/** The `message` event, and `app_mention` where the bot is named; both only where the bot is a member. */
export function messageEvents(world: World, team: Team, channel: Channel, message: Message): void {
  if (!channel.members.has(team.botUser.id)) return;
  const { metadata: _kept, ...shown } = message;
  const files = shown.files && { files: shown.files.map(file => withoutBody(world, file)) };
  const event = {
    ...shown,
    ...files,
    channel: channel.id,
    channel_type: channelType[channel.kind],
    event_ts: message.ts,
  };
  const author = message.user ? team.users.get(message.user) : undefined;
  const travel = { extShared: channel.extShared, ...(author?.isStranger ? { fromTeamId: author.teamId } : {}) };
  if (hasScope(team, historyScope(channel.kind))) sendEvent(world, team, subscriptionFor(channel), event, travel);
  const named = message.text.includes(`<@${team.botUser.id}>`) && message.user !== team.botUser.id;
  if (named && channel.kind !== 'im' && hasScope(team, 'app_mentions:read')) {
    const { subtype: _none, channel_type: _unused, ...mention } = event;
    sendEvent(world, team, 'app_mention', { ...mention, type: 'app_mention' }, travel);
  }
}

const subscriptionFor = ({ kind }: Channel) =>
  ({ public: 'message.channels', private: 'message.groups', im: 'message.im', mpim: 'message.mpim' })[kind];

/** The file of an event may come without its text: `files.info` has it. */
function withoutBody(world: World, file: Json): Json {
  const stored = world.files.get(String(file.id));
  return stored ? fileObject(world, stored, { body: false }) : file;
}

/** `message_changed` and `message_deleted`. */
export function editEvent(
  world: World,
  team: Team,
  channel: Channel,
  subtype: 'message_changed' | 'message_deleted',
  now: Message | null,
  before: Message,
): void {
  if (!channel.members.has(team.botUser.id) || !hasScope(team, historyScope(channel.kind))) return;
  sendEvent(world, team, subscriptionFor(channel), {
    type: 'message',
    subtype,
    hidden: true,
    ts: world.ids.ts(),
    channel: channel.id,
    channel_type: channelType[channel.kind],
    previous_message: before,
    ...(now ? { message: now } : { deleted_ts: before.ts }),
  });
}

/** `file_shared` carries ids only. */
export function fileSharedEvent(world: World, team: Team, channel: Channel, file: StoredFile): void {
  if (!channel.members.has(team.botUser.id) || !hasScope(team, 'files:read')) return;
  sendEvent(world, team, 'file_shared', {
    type: 'file_shared',
    file_id: file.id,
    user_id: file.user,
    file: { id: file.id },
    channel_id: channel.id,
  });
}

export function membershipEvent(
  world: World,
  team: Team,
  channel: Channel,
  userId: string,
  joined: boolean,
  inviter?: string,
): void {
  const botSees = channel.members.has(team.botUser.id) || userId === team.botUser.id;
  const scope = channel.kind === 'private' ? 'groups:read' : 'channels:read';
  if (!botSees || !hasScope(team, scope)) return;
  const type = joined ? 'member_joined_channel' : 'member_left_channel';
  sendEvent(world, team, type, {
    type,
    user: userId,
    channel: channel.id,
    channel_type: channel.kind === 'private' ? 'G' : 'C',
    team: team.id,
    ...(inviter ? { inviter } : {}),
  });
}
