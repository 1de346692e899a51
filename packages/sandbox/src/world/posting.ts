import { compose } from './compose.ts';
import { fileSharedEvent, messageEvents } from './events.ts';
import { addMessage, withIds } from './messages.ts';
import { fileObject } from './shapes.ts';
import type { Channel, Ephemeral, Json, Message, StoredFile, Team, User } from './types.ts';
import type { World } from './world.ts';

/** A person writes. `text` is what they typed; Slack's escaping and linking happen here. */
export function postAsUser(
  world: World,
  team: Team,
  channel: Channel,
  user: User,
  text: string,
  { threadTs, files = [], blocks }: { threadTs?: string; files?: StoredFile[]; blocks?: Json[] } = {},
): Message {
  const composed = compose(team, text);
  const message: Message = {
    type: 'message',
    ts: world.ids.ts(),
    user: user.id,
    team: user.teamId,
    client_msg_id: world.ids.uuid(),
    text: composed.text,
    blocks: blocks ?? composed.blocks,
    ...(threadTs ? { thread_ts: threadTs } : {}),
    ...(files.length > 0 ? { subtype: 'file_share', files: files.map(file => fileObject(world, file)) } : {}),
  };
  addMessage(world, team, channel, message);
  messageEvents(world, team, channel, message);
  for (const file of files) fileSharedEvent(world, team, channel, file);
  return message;
}

export interface BotContent {
  text: string;
  blocks?: Json[];
  attachments?: Json[];
  metadata?: Json;
  threadTs?: string;
  clientMsgId?: string;
  files?: Json[];
}

/** The bot writes. */
export function postAsBot(world: World, team: Team, channel: Channel, content: BotContent): Message {
  const message = botMessage(world, team, content);
  addMessage(world, team, channel, message);
  messageEvents(world, team, channel, message);
  return message;
}

const botMessage = (world: World, team: Team, content: BotContent): Message => ({
  type: 'message',
  ts: world.ids.ts(),
  user: team.botUser.id,
  bot_id: team.botId,
  app_id: world.app.id,
  team: team.id,
  text: content.text,
  ...(content.blocks ? { blocks: withIds(content.blocks) } : {}),
  ...(content.attachments ? { attachments: content.attachments } : {}),
  ...(content.metadata ? { metadata: content.metadata } : {}),
  ...(content.threadTs ? { thread_ts: content.threadTs } : {}),
  ...(content.clientMsgId ? { client_msg_id: content.clientMsgId } : {}),
  ...(content.files ? { files: content.files } : {}),
});

/** A message that only one person sees. */
export function showEphemeral(
  world: World,
  team: Team,
  channel: Channel,
  to: string,
  content: BotContent,
  ts?: string,
): Ephemeral {
  const message: Ephemeral = { ...botMessage(world, team, content), channel: channel.id, to, ...(ts ? { ts } : {}) };
  world.ephemerals.push(message);
  if (world.ephemerals.length > world.limits.logEntries) world.ephemerals.shift();
  world.visibleEphemerals.set(message.ts, message);
  world.changes.emit('change', { kind: 'ephemeral', teamId: team.id, message });
  return message;
}

export function hideEphemeral(world: World, team: Team, ts: string): void {
  world.visibleEphemerals.delete(ts);
  world.changes.emit('change', { kind: 'ephemeral-gone', teamId: team.id, ts });
}
