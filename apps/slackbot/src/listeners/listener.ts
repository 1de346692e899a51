import type { App, BlockAction, ButtonAction, Context } from '@slack/bolt';
import type { FetchFunction, WebClient } from '@slack/web-api';
import type { Metrics } from '../lifecycle/metrics.ts';
import { type GatewayParts, gateway } from '../slack/gateway.ts';
import { addressReply, whisperReply } from '../slack/private.ts';
import type { Store } from '../store/port.ts';
import type { DigestReader } from '../use-cases/digest-port.ts';
import type { Call, Log, Private } from '../use-cases/ports.ts';
import { claimOnce } from '../use-cases/tolerance.ts';

/** Where something arrives from Slack. The manifest test compares these with `manifest.json`. */
export type Surface =
  | { kind: 'command'; name: string }
  | { kind: 'shortcut'; type: 'message' | 'global'; callbackId: string; name: string; description: string }
  | { kind: 'action'; id: string }
  | { kind: 'view'; id: string }
  | { kind: 'event'; type: string };

/** One surface, one file: thin, it turns Slack's payload into a use-case's words. */
export interface Listener {
  surface: Surface;
  register(app: App, bot: Bot): void;
}

/** What all listeners share. */
export interface Bot {
  store: Store;
  parts: GatewayParts;
  log: Log;
  metrics: Metrics;
  fetch: FetchFunction;
  reader: DigestReader;
  /** Where servers report to: `https://…/ingest`. */
  ingestUrl(): string;
  version: string;
}

/** The request as the use-cases see it. `context` is Bolt's; `requestKey` comes from the inbox. */
export function callOf(
  bot: Bot,
  from: { context: Context; client: WebClient },
  user: { id: string; name?: string | null | undefined },
): Call {
  const { context, client } = from;
  const workspace =
    (context.isEnterpriseInstall ? context.enterpriseId : context.teamId) ??
    context.teamId ??
    context.enterpriseId ??
    '';
  const memory = bot.store.workspace(workspace);
  const botUserId = context.botUserId ?? null;
  return {
    slack: gateway(bot.parts, { client, workspace, botUserId, claims: memory.claims }),
    memory,
    log: bot.log,
    user: { id: user.id, name: user.name ?? null },
    key: typeof context.requestKey === 'string' ? context.requestKey : '',
    later: typeof context.later === 'function' ? (context.later as () => void) : null,
  };
}

/** A click on one of our buttons, in a message or a dialog. */
export interface ButtonClick {
  value: string;
  triggerId: string;
  channel: string | null;
  messageTs: string | null;
  /** Null for a private message. */
  threadTs: string | null;
  private: boolean;
  responseUrl: string | null;
  reply: Private;
}

export function clickOf(bot: Bot, call: Call, body: BlockAction, action: ButtonAction): ButtonClick {
  const container = body.container as {
    message_ts?: string;
    thread_ts?: string;
    is_ephemeral?: boolean;
    channel_id?: string;
  };
  const channel = body.channel?.id ?? container.channel_id ?? null;
  const messageTs = container.message_ts ?? body.message?.ts ?? null;
  const isPrivate = container.is_ephemeral === true || body.message === undefined;
  const responseUrl = body.response_url || null;
  const threadTs = isPrivate ? null : (container.thread_ts ?? body.message?.thread_ts ?? messageTs);
  return {
    value: action.value ?? '',
    triggerId: body.trigger_id,
    channel,
    messageTs,
    threadTs,
    private: isPrivate,
    responseUrl,
    reply: privateReply(bot, call, { channel, responseUrl, threadTs }),
  };
}

/** The same message comes by several events, and comes again: what is said about it privately is said once. */
export function onceFor(call: Call, at: { channel: string; ts: string }, reply: Private): Private {
  const tell: Private['tell'] = async message => {
    if (await claimOnce(call.memory, `told:${at.channel}:${at.ts}`, call.key, call.log)) await reply.tell(message);
  };
  return { tell, replace: tell };
}

/** What only the person sees: at the address that Slack gave where it gave one, else in the channel, else from the app. */
export function privateReply(
  bot: Bot,
  { slack, user }: Call,
  at: { channel: string | null; responseUrl?: string | null | undefined; threadTs?: string | null | undefined },
): Private {
  const whisper = whisperReply(slack, user.id, at.channel, at.threadTs ?? undefined);
  return at.responseUrl ? addressReply(at.responseUrl, bot.fetch, whisper) : whisper;
}
