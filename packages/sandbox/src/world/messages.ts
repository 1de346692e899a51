import type { Channel, Json, Message, Team } from './types.ts';
import type { World } from './world.ts';
import { changed } from './world.ts';

/** Blocks as Slack keeps them: each with an id. */
export const withIds = (blocks: readonly Json[]): Json[] =>
  blocks.map((block, index) => (block.block_id ? block : { ...block, block_id: blockId(index) }));

const blockId = (index: number) => `b${index.toString(36).padStart(4, '0')}`;

export const messagesIn = (team: Team, channelId: string): Message[] => {
  const found = team.messages.get(channelId);
  if (found) return found;
  const list: Message[] = [];
  team.messages.set(channelId, list);
  return list;
};

export const findMessage = (team: Team, channelId: string, ts: string): Message | undefined =>
  team.messages.get(channelId)?.find(message => message.ts === ts && !message.hidden);

/** Adds a message and keeps its thread's counts. Events are sent by whoever calls. */
export function addMessage(world: World, team: Team, channel: Channel, message: Message): Message {
  messagesIn(team, channel.id).push(message);
  const parent = message.thread_ts ? findMessage(team, channel.id, message.thread_ts) : undefined;
  if (parent) {
    message.parent_user_id = parent.user ?? '';
    countReplies(team, channel.id, parent);
  }
  changed(world);
  return message;
}

function countReplies(team: Team, channelId: string, parent: Message): void {
  const replies = messagesIn(team, channelId).filter(
    ({ thread_ts, ts }) => thread_ts === parent.ts && ts !== parent.ts,
  );
  if (replies.length === 0) {
    delete parent.thread_ts;
    delete parent.reply_count;
    delete parent.reply_users;
    delete parent.reply_users_count;
    delete parent.latest_reply;
    return;
  }
  const users = [...new Set(replies.map(({ user, bot_id }) => user ?? bot_id ?? ''))];
  Object.assign(parent, {
    thread_ts: parent.ts,
    reply_count: replies.length,
    reply_users: users.slice(0, 5),
    reply_users_count: users.length,
    latest_reply: replies.at(-1)?.ts,
  });
}

/** Removes a message; a parent of replies stays as a tombstone. */
export function removeMessage(world: World, team: Team, channel: Channel, message: Message): void {
  const list = messagesIn(team, channel.id);
  if ((message.reply_count ?? 0) > 0) {
    Object.assign(message, {
      subtype: 'tombstone',
      text: 'This message was deleted.',
      blocks: [],
      files: [],
      hidden: true,
    });
  } else list.splice(list.indexOf(message), 1);
  const parent = message.thread_ts ? list.find(({ ts }) => ts === message.thread_ts) : undefined;
  if (parent && parent !== message) countReplies(team, channel.id, parent);
  changed(world);
}
