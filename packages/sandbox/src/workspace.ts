import type { Team } from './world/types.ts';

/** One workspace as tests see it. */
export interface Workspace {
  id: string;
  name: string;
  domain: string;
  botUserId: string;
  botId: string;
  /** The bot's token; null while the app is not installed here or was revoked. */
  botToken: string | null;
  /** Ids by handle: `users.dana`. */
  users: Readonly<Record<string, string>>;
  /** Ids by name: `channels['mail-ops']`. */
  channels: Readonly<Record<string, string>>;
}

export const describeWorkspace = (team: Team): Workspace => ({
  id: team.id,
  name: team.name,
  domain: team.domain,
  botUserId: team.botUser.id,
  botId: team.botId,
  botToken: team.installation && !team.installation.revoked ? team.installation.botToken : null,
  users: Object.fromEntries([...team.users.values()].map(({ name, id }) => [name, id])),
  channels: Object.fromEntries([...team.channels.values()].map(({ name, id }) => [name, id])),
});
