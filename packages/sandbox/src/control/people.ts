/** What people do in the workspace: the one place that the TypeScript control and the page both call. */
import { asText } from '../as-text.ts';
import { checkView, problemText } from '../blocks/check.ts';
import type { Answer } from '../delivery/transport.ts';
import { directMessages } from '../methods/content.ts';
import { sendEvent } from '../world/events.ts';
import type { Actor } from '../world/interactions.ts';
import {
  messageAction,
  shortcut,
  slashCommand,
  suggestions,
  viewAction,
  viewClosed,
  viewSubmission,
} from '../world/interactions.ts';
import { join, leave } from '../world/membership.ts';
import { findMessage } from '../world/messages.ts';
import { showEphemeral } from '../world/posting.ts';
import { applyResponse } from '../world/responding.ts';
import type { Channel, Ephemeral, Json, Message, View } from '../world/types.ts';
import { modalsOf, pushModal, replaceView } from '../world/views.ts';
import { changed } from '../world/world.ts';
import type { Choice } from './elements.ts';
import { chosen, findElement, inputErrors, stateOf } from './elements.ts';

/** What Slack tells the person when the app did not take it; null when it did. */
export type Refusal = 'dispatch_failed' | 'operation_timeout' | null;

export interface Done {
  acknowledged: boolean;
  refusal: Refusal;
  /** What came with the acknowledgement. */
  response: Json | null;
  /** Milliseconds from sending to the acknowledgement. */
  ms: number;
}

const timed = async (work: Promise<Answer>): Promise<Done> => {
  const from = performance.now();
  const { result, response } = await work;
  const refusal = result === 'acknowledged' ? null : result === 'late' ? 'operation_timeout' : 'dispatch_failed';
  return { acknowledged: refusal === null, refusal, response, ms: Math.round((performance.now() - from) * 100) / 100 };
};

const fromSlackbot = ({ world, team, user }: Actor, channel: Channel, text: string) => {
  const message = showEphemeral(world, team, channel, user.id, { text });
  Object.assign(message, { user: 'USLACKBOT', bot_id: undefined });
  return message;
};

/** Types a slash command. Slack's own error goes to the person where the app does not answer in time. */
export async function runCommand(actor: Actor, channel: Channel, command: string, text: string): Promise<Done> {
  const { world, team } = actor;
  if (!team.installation || team.installation.revoked || !world.app.commands.includes(command)) {
    fromSlackbot(actor, channel, `\`${command}\` is not a valid command.`);
    return { acknowledged: false, refusal: 'dispatch_failed', response: null, ms: 0 };
  }
  const sent = slashCommand(actor, channel, command, text);
  const done = await timed(sent);
  if (done.refusal) fromSlackbot(actor, channel, `${command} failed with the error "${done.refusal}"`);
  const target = world.responseUrls.get(sent.responseUrl.split('/').at(-1) ?? '');
  if (done.response && target && hasContent(done.response)) applyResponse(world, team, channel, target, done.response);
  return done;
}

const hasContent = ({ text, blocks, attachments }: Json) => Boolean(text) || Boolean(blocks) || Boolean(attachments);

/** `/invite @smtp451` and `/remove @smtp451`. */
export function inviteBot({ world, team, user }: Actor, channel: Channel): void {
  join(world, team, channel, team.botUser.id, user.id);
}

export function removeBot({ world, team }: Actor, channel: Channel): void {
  leave(world, team, channel, team.botUser.id);
}

/** Chooses a shortcut of the app. */
export function useShortcut(
  actor: Actor,
  callbackId: string,
  on?: { channel: Channel; message: Message },
): Promise<Done> {
  const entry = actor.world.app.shortcuts.find(shortcut => shortcut.callbackId === callbackId);
  if (!entry) {
    const there = actor.world.app.shortcuts.map(({ callbackId }) => callbackId).join(', ') || 'none';
    throw new Error(
      `No shortcut ${JSON.stringify(callbackId)}. There are: ${there}. Pass app.shortcuts to startSandbox.`,
    );
  }
  return timed(shortcut(actor, entry, on));
}

/** A message that the actor sees under this ts, ephemeral ones included. */
export function seenMessage({ world, team, user }: Actor, channel: Channel, ts: string): Message | Ephemeral {
  const ephemeral = world.visibleEphemerals.get(ts);
  const found =
    ephemeral?.to === user.id && ephemeral.channel === channel.id ? ephemeral : findMessage(team, channel.id, ts);
  if (!found) throw new Error(`No message ${ts} in #${channel.name} that ${user.name} sees.`);
  return found;
}

/** Uses an element of a message. */
export function useMessageElement(
  actor: Actor,
  channel: Channel,
  message: Message | Ephemeral,
  {
    actionId,
    blockId,
    choice,
    state = {},
  }: { actionId: string; blockId?: string; choice?: Choice; state?: Record<string, Choice> },
): Promise<Done> {
  const blocks = message.blocks ?? [];
  const { blockId: id, element } = findElement(blocks, actionId, blockId);
  const values = stateOf(blocks, { ...state, ...(choice === undefined ? {} : { [`${id}.${actionId}`]: choice }) });
  return timed(
    messageAction(actor, channel, message, { blockId: id, element, chosen: chosen(element, choice) }, values),
  );
}

/** Uses an element of an open modal or of App Home. */
export function useViewElement(
  actor: Actor,
  view: View,
  {
    actionId,
    blockId,
    choice,
    state = {},
  }: { actionId: string; blockId?: string; choice?: Choice; state?: Record<string, Choice> },
): Promise<Done> {
  const { blockId: id, element } = findElement(view.blocks, actionId, blockId);
  const values = stateOf(view.blocks, { ...state, ...(choice === undefined ? {} : { [`${id}.${actionId}`]: choice }) });
  return timed(viewAction(actor, view, { blockId: id, element, chosen: chosen(element, choice) }, values));
}

export async function suggest(
  actor: Actor,
  view: View | null,
  blocks: readonly Json[],
  actionId: string,
  typed: string,
): Promise<Json[]> {
  const found = findElement(blocks, actionId);
  const container = view ? { type: 'view', view_id: view.id } : { type: 'message' };
  const { response } = await suggestions(actor, found, typed, container);
  const { options, option_groups } = response ?? {};
  const groups = Array.isArray(option_groups)
    ? (option_groups as Json[]).flatMap(group => group.options as Json[])
    : [];
  return [...(Array.isArray(options) ? (options as Json[]) : []), ...groups];
}

export interface Submitted extends Done {
  /** By `block_id`: what Slack's client or the app refused. */
  errors: Record<string, string>;
}

/** Presses a modal's submit button and does what the app's answer says. */
export async function submitView(actor: Actor, view: View, given: Record<string, Choice>): Promise<Submitted> {
  const state = stateOf(view.blocks, given);
  const errors = inputErrors(view, state);
  if (Object.keys(errors).length > 0) return { acknowledged: false, refusal: null, response: null, ms: 0, errors };
  const done = await timed(viewSubmission(actor, view, state));
  if (!done.acknowledged)
    return { ...done, errors: { [firstInput(view)]: 'We had some trouble connecting. Try again?' } };
  return { ...done, errors: answerSubmission(actor, view, done.response ?? {}) };
}

const firstInput = (view: View) => asText(view.blocks.find(({ type }) => type === 'input')?.block_id);

/** https://docs.slack.dev/surfaces/modals#response_actions, checked 2026-11-23. */
function answerSubmission(actor: Actor, view: View, response: Json): Record<string, string> {
  const { world, team, user } = actor;
  const next = response.view as Json | undefined;
  switch (response.response_action) {
    case 'errors':
      return (response.errors ?? {}) as Record<string, string>;
    case 'clear':
      team.modals.delete(user.id);
      break;
    case 'update':
    case 'push': {
      const problems = checkView(next).map(problemText);
      if (!next || problems.length > 0)
        return { [firstInput(view)]: `The app answered with a view that Slack refuses: ${problems.join('; ')}` };
      if (response.response_action === 'push') pushModal(world, team, user.id, next);
      else replaceView(world, team, view.id, next);
      break;
    }
    default:
      closeTop(actor, view);
  }
  changed(world);
  return {};
}

function closeTop({ team, user }: Actor, view: View): void {
  const stack = modalsOf(team, user.id);
  const index = stack.findIndex(({ id }) => id === view.id);
  if (index >= 0) stack.splice(index);
}

/** Closes a modal; the app is told if it asked for it. */
export async function closeView(actor: Actor, view: View, { all = false }: { all?: boolean } = {}): Promise<void> {
  if (all || view.clear_on_close === true) actor.team.modals.delete(actor.user.id);
  else closeTop(actor, view);
  changed(actor.world);
  if (view.notify_on_close === true) await viewClosed(actor, view, all || view.clear_on_close === true);
}

/** Opens the app's Home tab. */
export function openHome({ world, team, user }: Actor, tab: 'home' | 'messages' = 'home'): void {
  const channel = directMessages(world, team, user.id);
  const view = team.homes.get(user.id);
  sendEvent(world, team, 'app_home_opened', {
    type: 'app_home_opened',
    user: user.id,
    channel: channel.id,
    tab,
    ...(view && tab === 'home' ? { view } : {}),
  });
}
