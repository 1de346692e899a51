import { checkBlocks, checkMetadata, checkView, problemText } from '../blocks/check.ts';
import { findMessage } from '../world/messages.ts';
import type { BotContent } from '../world/posting.ts';
import type { Channel, Json, Team } from '../world/types.ts';
import type { Trigger, World } from '../world/world.ts';
import type { Args } from './args.ts';
import type { Call } from './method.ts';
import { fail } from './method.ts';

/** Text beyond this is cut: https://docs.slack.dev/reference/methods/chat.postMessage#truncating, checked 2026-11-23. */
const textLimit = 40_000;

/** The text, blocks, attachments and metadata of a call, refused as Slack refuses them. */
export function contentOf(args: Args): BotContent {
  const blocks = blocksOf(args);
  const attachments = args.json('attachments', 'invalid_attachments');
  const text = args.string('text') ?? '';
  if (attachments !== undefined && !Array.isArray(attachments)) fail('invalid_attachments');
  if (Array.isArray(attachments) && attachments.length > 100) fail('too_many_attachments');
  if (text === '' && (blocks ?? []).length === 0 && ((attachments as unknown[] | undefined) ?? []).length === 0)
    fail('no_text');
  return {
    text: text.slice(0, textLimit),
    ...(blocks && blocks.length > 0 ? { blocks } : {}),
    ...(attachments ? { attachments: attachments as Json[] } : {}),
    ...metadataOf(args),
  };
}

export function blocksOf(args: Args): Json[] | undefined {
  const blocks = args.json('blocks', 'invalid_blocks_format');
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) return fail('invalid_blocks_format');
  refuseProblems('invalid_blocks', checkBlocks(blocks).map(problemText));
  return blocks as Json[];
}

function metadataOf(args: Args): { metadata?: Json } {
  const metadata = args.json('metadata', 'invalid_metadata_format');
  if (metadata === undefined) return {};
  if (JSON.stringify(metadata).length > 16_384) fail('metadata_too_large');
  refuseProblems('invalid_metadata_format', checkMetadata(metadata).map(problemText));
  return { metadata: metadata as Json };
}

function refuseProblems(error: string, problems: string[]): void {
  if (problems.length > 0)
    fail(error, { errors: problems, response_metadata: { messages: problems.map(problem => `[ERROR] ${problem}`) } });
}

/** The view of a `views.*` call. */
export function viewOf(args: Args, type: 'modal' | 'home'): Json {
  const view = args.json('view');
  if (view === undefined) args.required('view');
  if (JSON.stringify(view).length > 250_000) fail('view_too_large');
  const problems = checkView(view).map(problemText);
  const other = (view as Json | null)?.type !== type ? [`must be a valid enum value [json-pointer:/view/type]`] : [];
  refuseProblems('invalid_arguments', [...problems, ...other]);
  return view as Json;
}

/** Where the bot may write: an open channel that it is a member of, or a person's direct messages. */
export function writableChannel({ world, team, args }: Call): Channel {
  const given = args.required('channel');
  const byName = [...team.channels.values()].find(
    ({ name, kind }) => kind === 'public' && name === given.replace(/^#/, ''),
  );
  const channel =
    team.channels.get(given) ?? byName ?? (team.users.has(given) ? directMessages(world, team, given) : undefined);
  if (!channel) return fail('channel_not_found');
  const member = channel.members.has(team.botUser.id);
  if (!member) return fail(channel.kind === 'public' ? 'not_in_channel' : 'channel_not_found');
  if (channel.archived) return fail('is_archived');
  return channel;
}

/** The conversation between the bot and one person, opened where there is none. */
export function directMessages(world: World, team: Team, userId: string): Channel {
  const open = [...team.channels.values()].find(({ kind, members }) => kind === 'im' && members.has(userId));
  if (open) return open;
  const channel: Channel = {
    id: world.ids.next('D'),
    name: `dm-${team.users.get(userId)?.name ?? userId}`,
    kind: 'im',
    members: new Set([team.botUser.id, userId]),
    archived: false,
    extShared: false,
    topic: '',
    purpose: '',
    created: Math.floor(world.now() / 1_000),
  };
  team.channels.set(channel.id, channel);
  return channel;
}

/** The thread that a reply goes to. */
export function threadOf({ args, team }: Call, channel: Channel): string | undefined {
  const given = args.string('thread_ts');
  if (given === undefined || given === '') return undefined;
  if (!/^\d{1,12}\.\d{6}$/.test(given)) return fail('invalid_thread_ts');
  const message = findMessage(team, channel.id, given);
  if (!message) return fail('thread_not_found');
  return message.thread_ts ?? message.ts;
}

/** The interaction that a `views.open` or `views.push` answers; usable once and for three seconds. */
export function useTrigger({ world, team, args }: Call): Trigger {
  const trigger = world.triggers.get(args.required('trigger_id'));
  if (!trigger || trigger.teamId !== team.id) return fail('invalid_trigger_id');
  if (trigger.used) return fail('exchanged_trigger_id');
  if (world.now() - trigger.issuedAt > world.limits.triggerMs) return fail('expired_trigger_id');
  trigger.used = true;
  return trigger;
}
