import { deliver } from '../delivery/deliver.ts';
import type { Answer } from '../delivery/transport.ts';
import { compose, escapeEntities } from './compose.ts';
import { findMessage } from './messages.ts';
import { issueResponseUrl, issueTrigger } from './secrets.ts';
import type { Channel, Ephemeral, Json, Message, Team, User, View } from './types.ts';
import type { Shortcut, World } from './world.ts';

/** Who does something where. */
export interface Actor {
  world: World;
  team: Team;
  user: User;
}

const person = ({ team, user }: Actor): Json => ({
  id: user.id,
  username: user.name,
  name: user.name,
  team_id: team.id,
});

const common = (actor: Actor): Json => ({
  user: person(actor),
  api_app_id: actor.world.app.id,
  token: actor.world.app.verificationToken,
  team: { id: actor.team.id, domain: actor.team.domain, ...enterpriseFields(actor.team) },
  enterprise: actor.team.enterprise,
  is_enterprise_install: actor.team.installation?.orgWide ?? false,
});

const enterpriseFields = ({ enterprise }: Team): Json =>
  enterprise ? { enterprise_id: enterprise.id, enterprise_name: enterprise.name } : {};

const place = ({ id, name, kind }: Channel): Json => ({
  id,
  name: kind === 'im' ? 'directmessage' : kind === 'private' ? 'privategroup' : name,
});

/** `/smtp451 …`: https://docs.slack.dev/interactivity/implementing-slash-commands, checked 2026-11-23. */
export function slashCommand(
  actor: Actor,
  channel: Channel,
  command: string,
  text: string,
): Promise<Answer> & { responseUrl: string } {
  const { world, team, user } = actor;
  const response_url = issueResponseUrl(world, 'commands', {
    teamId: team.id,
    channelId: channel.id,
    userId: user.id,
    original: null,
  });
  const payload: Json = {
    token: world.app.verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: place(channel).name,
    user_id: user.id,
    user_name: user.name,
    command,
    text: world.app.escapesCommandText ? compose(team, text).text : text.trim(),
    api_app_id: world.app.id,
    ...enterpriseFields(team),
    is_enterprise_install: String(team.installation?.orgWide ?? false),
    response_url,
    trigger_id: issueTrigger(world, team.id, user.id),
  };
  return Object.assign(deliver(world, team, 'slash_commands', payload), { responseUrl: response_url });
}

/** A shortcut from the message menu, or from anywhere. */
export function shortcut(actor: Actor, entry: Shortcut, on?: { channel: Channel; message: Message }): Promise<Answer> {
  const { world, team, user } = actor;
  const base = {
    ...common(actor),
    callback_id: entry.callbackId,
    trigger_id: issueTrigger(world, team.id, user.id),
    action_ts: world.ids.ts(),
  };
  if (entry.type === 'global' || !on) return deliver(world, team, 'interactive', { type: 'shortcut', ...base });
  const { channel, message } = on;
  const original = { ts: message.ts, ephemeral: false };
  return deliver(world, team, 'interactive', {
    type: 'message_action',
    ...base,
    message_ts: message.ts,
    channel: place(channel),
    message,
    response_url: issueResponseUrl(world, 'actions', {
      teamId: team.id,
      channelId: channel.id,
      userId: user.id,
      original,
    }),
  });
}

/** One element that somebody used, with what they chose. */
export interface ActionValue {
  blockId: string;
  element: Json;
  /** The fields that the choice adds: `selected_option`, `value`, `selected_date` … */
  chosen: Json;
}

const actionOf = (world: World, { blockId, element, chosen }: ActionValue): Json => ({
  action_id: element.action_id ?? '',
  block_id: blockId,
  type: element.type,
  ...(element.text ? { text: element.text } : {}),
  ...(element.value === undefined ? {} : { value: element.value }),
  ...(element.placeholder ? { placeholder: element.placeholder } : {}),
  ...chosen,
  action_ts: world.ids.ts(),
});

/** A button or menu in a message. From an ephemeral message the payload has no `message`. */
export function messageAction(
  actor: Actor,
  channel: Channel,
  message: Message | Ephemeral,
  value: ActionValue,
  state: Json = {},
): Promise<Answer> {
  const { world, team, user } = actor;
  const ephemeral = 'to' in message;
  const original = { ts: message.ts, ephemeral };
  return deliver(world, team, 'interactive', {
    type: 'block_actions',
    ...common(actor),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(message.thread_ts ? { thread_ts: message.thread_ts } : {}),
    },
    trigger_id: issueTrigger(world, team.id, user.id),
    channel: place(channel),
    ...(ephemeral ? {} : { message: findMessage(team, channel.id, message.ts) ?? message }),
    state: { values: state },
    response_url: issueResponseUrl(world, 'actions', {
      teamId: team.id,
      channelId: channel.id,
      userId: user.id,
      original,
    }),
    actions: [actionOf(world, value)],
  });
}

/** A button or menu in a modal or in App Home. */
export function viewAction(actor: Actor, view: View, value: ActionValue, state: Json): Promise<Answer> {
  const { world, team, user } = actor;
  return deliver(world, team, 'interactive', {
    type: 'block_actions',
    ...common(actor),
    container: { type: 'view', view_id: view.id },
    trigger_id: issueTrigger(world, team.id, user.id),
    view: { ...view, state: { values: state } },
    actions: [actionOf(world, value)],
  });
}

/** The submit button of a modal. `response_urls` where an input asked for one. */
export function viewSubmission(actor: Actor, view: View, state: Json): Promise<Answer> {
  const { world, team, user } = actor;
  return deliver(world, team, 'interactive', {
    type: 'view_submission',
    ...common(actor),
    trigger_id: issueTrigger(world, team.id, user.id),
    view: { ...view, state: { values: state } },
    response_urls: responseUrls(actor, view, state),
  });
}

function responseUrls({ world, team, user }: Actor, view: View, state: Json): Json[] {
  return view.blocks.flatMap(block => {
    const element = block.element as Json | undefined;
    if (element?.response_url_enabled !== true) return [];
    const blockId = String(block.block_id);
    const value = (state[blockId] as Record<string, Json> | undefined)?.[String(element.action_id)];
    const channelId = value?.selected_conversation ?? value?.selected_channel;
    if (typeof channelId !== 'string') return [];
    const target = { teamId: team.id, channelId, userId: user.id, original: null };
    return [
      {
        block_id: blockId,
        action_id: element.action_id,
        channel_id: channelId,
        response_url: issueResponseUrl(world, 'actions', target),
      },
    ];
  });
}

/** Closing a modal that has `notify_on_close`. */
export function viewClosed(actor: Actor, view: View, isCleared: boolean): Promise<Answer> {
  const { world, team } = actor;
  return deliver(world, team, 'interactive', { type: 'view_closed', ...common(actor), view, is_cleared: isCleared });
}

/** Options of an external select, asked for while somebody types. */
export function suggestions(
  actor: Actor,
  value: Pick<ActionValue, 'blockId' | 'element'>,
  typed: string,
  container: Json,
): Promise<Answer> {
  return deliver(actor.world, actor.team, 'interactive', {
    type: 'block_suggestion',
    ...common(actor),
    action_id: value.element.action_id,
    block_id: value.blockId,
    value: escapeEntities(typed),
    container,
  });
}
