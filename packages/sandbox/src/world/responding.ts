import { checkBlocks, problemText } from '../blocks/check.ts';
import { editEvent } from './events.ts';
import { findMessage, removeMessage, withIds } from './messages.ts';
import type { BotContent } from './posting.ts';
import { hideEphemeral, postAsBot, showEphemeral } from './posting.ts';
import type { Channel, Json, Team } from './types.ts';
import type { ResponseUrl, World } from './world.ts';
import { changed } from './world.ts';

/** The status and body of an answer at a response URL. */
export interface Responded {
  status: number;
  body: string;
}

/**
 * A message sent to a response URL. After a slash command nothing private is replaced or deleted: the person who typed it
 * gets another message (https://github.com/slackapi/bolt-python/issues/1268, checked 2026-11-23). Fields: `response_type`, `replace_original`, `delete_original`, `thread_ts`.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses, checked 2026-11-23.
 */
export function respondAt(world: World, secret: string, body: Json): Responded {
  const target = world.responseUrls.get(secret);
  const team = target && world.teams.get(target.teamId);
  const channel = target && team?.channels.get(target.channelId);
  if (!target || !team || !channel) return { status: 404, body: 'used_url' };
  const expired = world.now() - target.issuedAt > world.limits.responseUrlMs;
  if (expired) return { status: 404, body: 'expired_url' };
  if (target.uses >= world.limits.responseUrlUses) return { status: 404, body: 'used_url' };
  target.uses++;
  const problem = refusal(body);
  if (problem) return { status: 400, body: problem };
  applyResponse(world, team, channel, target, body);
  return { status: 200, body: 'ok' };
}

function refusal(body: Json): string | null {
  if (body.blocks !== undefined) {
    if (!Array.isArray(body.blocks)) return 'invalid_blocks_format';
    if (checkBlocks(body.blocks).length > 0) return 'invalid_blocks';
  }
  const empty = !body.text && !body.blocks && !body.attachments;
  return empty && body.delete_original !== true ? 'no_text' : null;
}

/** The problems of a refused answer, for the log: Slack itself does not tell them here. */
export const responseProblems = (body: Json): string[] =>
  Array.isArray(body.blocks) ? checkBlocks(body.blocks).map(problemText) : [];

/** Also for the answer that comes with the acknowledgement of a command. */
export function applyResponse(world: World, team: Team, channel: Channel, target: ResponseUrl, body: Json): void {
  const { original } = target;
  if (body.delete_original === true) {
    if (original?.ephemeral) hideEphemeral(world, team, original.ts);
    else if (original) deleteOriginal(world, team, channel, original.ts);
    return;
  }
  const content = contentOf(body);
  if (body.replace_original === true && original) {
    if (original.ephemeral) {
      if (world.visibleEphemerals.has(original.ts))
        showEphemeral(world, team, channel, target.userId, content, original.ts);
    } else replaceOriginal(world, team, channel, original.ts, content);
    return;
  }
  const ephemeral = body.response_type !== 'in_channel';
  const message = ephemeral
    ? showEphemeral(world, team, channel, target.userId, content)
    : postAsBot(world, team, channel, content);
  if (!ephemeral) target.original ??= { ts: message.ts, ephemeral };
}

const contentOf = (body: Json): BotContent => ({
  text: typeof body.text === 'string' ? body.text : '',
  ...(Array.isArray(body.blocks) ? { blocks: body.blocks as Json[] } : {}),
  ...(Array.isArray(body.attachments) ? { attachments: body.attachments as Json[] } : {}),
  ...(typeof body.thread_ts === 'string' ? { threadTs: body.thread_ts } : {}),
});

function replaceOriginal(world: World, team: Team, channel: Channel, ts: string, content: BotContent): void {
  const message = findMessage(team, channel.id, ts);
  if (!message) return;
  const before = { ...message };
  message.text = content.text;
  if (content.blocks) message.blocks = withIds(content.blocks);
  else delete message.blocks;
  message.edited = { user: team.botUser.id, ts: world.ids.ts() };
  editEvent(world, team, channel, 'message_changed', { ...message }, before);
  changed(world);
}

function deleteOriginal(world: World, team: Team, channel: Channel, ts: string): void {
  const message = findMessage(team, channel.id, ts);
  if (!message) return;
  removeMessage(world, team, channel, message);
  editEvent(world, team, channel, 'message_deleted', null, message);
}
