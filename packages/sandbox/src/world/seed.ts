import type { Ids } from './ids.ts';
import type { Channel, ChannelKind, Enterprise, Team, User } from './types.ts';

export interface ChannelSeed {
  name: string;
  kind?: ChannelKind;
  /** Handles; without it everybody but the bot. */
  members?: readonly string[];
  botIsMember?: boolean;
  archived?: boolean;
  extShared?: boolean;
  topic?: string;
}

export interface TeamSeed {
  name: string;
  domain: string;
  /** Name of the Enterprise Grid organisation; workspaces with the same one belong together. */
  enterprise?: string;
  users: readonly { name: string; realName: string; isAdmin?: boolean; tz?: string; isStranger?: boolean }[];
  channels: readonly ChannelSeed[];
}

const mailOps = (extra: readonly ChannelSeed[] = []): readonly ChannelSeed[] => [
  { name: 'mail-ops', botIsMember: true, topic: 'Deferrals, bounces and queues' },
  { name: 'general', botIsMember: true },
  { name: 'random' },
  ...extra,
];

/** The two workspaces of every sandbox: the app is installed in the first. */
export const defaultTeams: readonly TeamSeed[] = [
  {
    name: 'Example Post',
    domain: 'example-post',
    users: [
      { name: 'dana', realName: 'Dana Okafor', isAdmin: true, tz: 'Europe/Berlin' },
      { name: 'lee', realName: 'Lee Moreau', tz: 'America/New_York' },
      { name: 'guest', realName: 'Guest of Example Partner', isStranger: true, tz: 'Asia/Tokyo' },
    ],
    channels: mailOps([
      { name: 'incidents', kind: 'private', botIsMember: true },
      { name: 'hush', kind: 'private', members: ['dana'] },
      { name: 'old-postmaster', botIsMember: true, archived: true },
      { name: 'partner-mail', botIsMember: true, extShared: true },
    ]),
  },
  {
    name: 'Example Net',
    domain: 'example-net',
    users: [
      { name: 'dana', realName: 'Dana Okafor (Net)', isAdmin: true, tz: 'Europe/Berlin' },
      { name: 'noor', realName: 'Noor Haddad', tz: 'Asia/Kolkata' },
    ],
    channels: mailOps(),
  },
];

const person = (id: string, teamId: string, seed: TeamSeed['users'][number]): User => ({
  id,
  teamId,
  name: seed.name,
  realName: seed.realName,
  isBot: false,
  isAdmin: seed.isAdmin ?? false,
  tz: seed.tz ?? 'Etc/UTC',
  email: `${seed.name}@example.com`,
  ...(seed.isStranger ? { isStranger: true } : {}),
});

/** What the workspaces of one organisation have in common: its id, and the app's bot user. */
interface Shared {
  enterprise: Enterprise;
  botUserId: string;
  botId: string;
}

/** All of them, in order. */
export function createTeams(seeds: readonly TeamSeed[], ids: Ids, botName: string, created: number): Team[] {
  const organisations = new Map<string, Shared>();
  return seeds.map(seed => {
    if (seed.enterprise === undefined) return createTeam(seed, ids, botName, created, null);
    const known = organisations.get(seed.enterprise);
    const shared = known ?? {
      enterprise: { id: ids.next('E'), name: seed.enterprise },
      botUserId: ids.next('U'),
      botId: ids.next('B'),
    };
    organisations.set(seed.enterprise, shared);
    return createTeam(seed, ids, botName, created, shared);
  });
}

/** One workspace with its people, its bot user (not yet installed) and its channels. */
function createTeam(seed: TeamSeed, ids: Ids, botName: string, created: number, shared: Shared | null): Team {
  const id = ids.next('T');
  const users = new Map<string, User>();
  for (const entry of seed.users) {
    const user = person(ids.next('U'), entry.isStranger ? 'T0STRANGER' : id, entry);
    users.set(user.id, user);
  }
  const bot: User = {
    id: shared?.botUserId ?? ids.next('U'),
    teamId: id,
    name: botName,
    realName: botName,
    isBot: true,
    isAdmin: false,
    tz: 'Etc/UTC',
  };
  users.set(bot.id, bot);
  const slackbot: User = { ...bot, id: 'USLACKBOT', name: 'slackbot', realName: 'Slackbot' };
  users.set(slackbot.id, slackbot);
  const channels = new Map<string, Channel>();
  for (const entry of seed.channels) {
    const channel = createChannel(entry, ids.next(entry.kind === 'private' ? 'G' : 'C'), users, bot.id, created);
    channels.set(channel.id, channel);
  }
  return {
    id,
    name: seed.name,
    domain: seed.domain,
    users,
    channels,
    messages: new Map(),
    botUser: bot,
    botId: shared?.botId ?? ids.next('B'),
    installation: null,
    enterprise: shared?.enterprise ?? null,
    homes: new Map(),
    modals: new Map(),
  };
}

function createChannel(
  seed: ChannelSeed,
  id: string,
  users: Map<string, User>,
  botId: string,
  created: number,
): Channel {
  const people = [...users.values()].filter(user => !user.isBot && (!user.isStranger || seed.extShared));
  const members = people.filter(({ name }) => !seed.members || seed.members.includes(name)).map(({ id }) => id);
  return {
    id,
    name: seed.name,
    kind: seed.kind ?? 'public',
    members: new Set([...members, ...(seed.botIsMember ? [botId] : [])]),
    archived: seed.archived ?? false,
    extShared: seed.extShared ?? false,
    topic: seed.topic ?? '',
    purpose: '',
    created,
  };
}
