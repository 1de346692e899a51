import type { Channel, Json, StoredFile, Team, User } from './types.ts';
import type { World } from './world.ts';

/** https://docs.slack.dev/reference/objects/user-object (checked 2026-11-23), the part that apps read. */
export const userObject = (user: User): Json => ({
  id: user.id,
  team_id: user.teamId,
  name: user.name,
  deleted: false,
  real_name: user.realName,
  tz: user.tz,
  tz_label: user.tz,
  tz_offset: offsetSeconds(user.tz),
  profile: {
    real_name: user.realName,
    real_name_normalized: user.realName,
    display_name: user.name,
    display_name_normalized: user.name,
    team: user.teamId,
  },
  is_admin: user.isAdmin,
  is_owner: user.isAdmin,
  is_primary_owner: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_bot: user.isBot,
  is_app_user: false,
  ...(user.isStranger ? { is_stranger: true } : {}),
  updated: 0,
});

function offsetSeconds(timeZone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60) : 0;
}

/** https://docs.slack.dev/reference/objects/conversation-object, checked 2026-11-23. */
export const channelObject = (team: Team, channel: Channel): Json => {
  const shared = {
    id: channel.id,
    created: channel.created,
    is_archived: channel.archived,
    is_im: channel.kind === 'im',
    is_mpim: channel.kind === 'mpim',
    is_org_shared: false,
    context_team_id: team.id,
    updated: channel.created * 1_000,
  };
  if (channel.kind === 'im')
    return {
      ...shared,
      user: [...channel.members].find(id => id !== team.botUser.id),
      is_user_deleted: false,
      priority: 0,
    };
  return {
    ...shared,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_private: channel.kind !== 'public',
    is_general: channel.name === 'general',
    is_shared: channel.extShared,
    is_ext_shared: channel.extShared,
    is_pending_ext_shared: false,
    is_member: channel.members.has(team.botUser.id),
    creator: [...channel.members][0] ?? '',
    shared_team_ids: [team.id],
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: channel.purpose, creator: '', last_set: 0 },
    num_members: channel.members.size,
  };
};

/** https://docs.slack.dev/reference/objects/file-object, checked 2026-11-23. */
export function fileObject(world: World, file: StoredFile, { body = true }: { body?: boolean } = {}): Json {
  const path = `${world.baseUrl}/files-pri/${file.teamId}-${file.id}`;
  const { plain_text, preview_plain_text, simplified_html, has_more, ...envelope } = file.email ?? {};
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.filetype,
    pretty_type: file.mode === 'email' ? 'Email' : file.filetype.toUpperCase(),
    user: file.user,
    user_team: file.teamId,
    editable: false,
    size: file.bytes.length,
    mode: file.mode,
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    url_private: `${path}/${encodeURIComponent(file.name)}`,
    url_private_download: `${path}/download/${encodeURIComponent(file.name)}`,
    permalink: `${world.baseUrl}/files/${file.user}/${file.id}/${encodeURIComponent(file.name)}`,
    channels: [...file.channels],
    groups: [],
    ims: [],
    has_rich_preview: false,
    file_access: 'visible',
    ...envelope,
    ...(file.email && body ? { plain_text, preview_plain_text, simplified_html, has_more } : {}),
  };
}

/** A message as `chat.postMessage` and history give it, with the bot's profile. */
export const botProfile = (world: World, team: Team): Json => ({
  id: team.botId,
  app_id: world.app.id,
  user_id: team.botUser.id,
  name: world.app.name,
  deleted: false,
  updated: 0,
  team_id: team.id,
  icons: {},
});
