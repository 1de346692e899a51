import type { Message } from '../messages/message.ts';
import { type Loop, startLoop } from '../schedule/loop.ts';
import { faultOf, UncertainPost } from '../slack/errors.ts';
import { StoreConflict } from '../store/errors.ts';
import type { Store, WorkspaceStore } from '../store/port.ts';
import type { Alert, ChannelSettings } from '../store/records.ts';
import type { Log } from '../use-cases/ports.ts';
import { detect, type Finding } from './detect.ts';
import { type AlertFacts, factsOf, readFacts, seenAgain } from './facts.ts';
import { alertMessage } from './messages.ts';
import { sendWebhook, type WebhookOptions } from './webhook.ts';

/** What the watch needs of Slack; the bot's gateway is one. */
export interface AlertPoster {
  post(post: { channel: string; message: Message; key: string }): Promise<string>;
  update(place: { channel: string; ts: string }, message: Message): Promise<void>;
}

export interface WatchParts {
  store: Store;
  posterFor(workspace: string): Promise<AlertPoster | null>;
  now(): number;
  log: Log;
  webhook?: WebhookOptions;
}

const roundMs = 60_000;
/** An alert is over when it was not found for this long: a count that dances around its limit is one alert. */
const calmMs = 30 * 60_000;
/** A message changes at most this often while only numbers change. */
const updateMs = 5 * 60_000;

/** Looks at every channel that has alerts switched on, once a minute among all replicas. */
export const startWatch = (parts: WatchParts): Loop =>
  startLoop(
    () => watchRound(parts),
    roundMs,
    error => parts.log.warn({ error }, 'alerts could not be looked at'),
  );

export async function watchRound(parts: WatchParts): Promise<void> {
  for (const id of await parts.store.routing.withAlerts()) {
    await watchWorkspace(parts, id).catch((error: unknown) =>
      parts.log.warn({ workspace: id, error }, 'a workspace’s alerts could not be looked at'),
    );
  }
}

async function watchWorkspace(parts: WatchParts, id: string): Promise<void> {
  const memory = parts.store.workspace(id);
  const poster = await parts.posterFor(id);
  if (!poster) return;
  for (const { channel, settings } of await memory.settings.list()) {
    if (!settings.alerts.enabled) continue;
    if (!(await memory.claims.claim(`alerts:${channel}`, roundMs - 5_000))) continue;
    await watchChannel({ ...parts, memory, poster, channel, settings }).catch((error: unknown) =>
      parts.log.warn({ workspace: id, channel, error }, 'a channel’s alerts could not be looked at'),
    );
  }
}

interface Watched extends WatchParts {
  memory: WorkspaceStore;
  poster: AlertPoster;
  channel: string;
  settings: ChannelSettings;
}

async function watchChannel(parts: Watched): Promise<void> {
  const { memory, channel, settings } = parts;
  const now = parts.now();
  const findings = await detect(memory, channel, settings.alerts, now);
  const live = new Map((await memory.alerts.list(channel, 'live')).map(alert => [alert.subject, alert]));
  for (const finding of findings) {
    const alert = live.get(finding.subject);
    live.delete(finding.subject);
    if (alert) await goOn(parts, alert, finding, now);
    else await begin(parts, finding, now);
  }
  for (const alert of live.values()) await calm(parts, alert, now);
}

async function begin(parts: Watched, finding: Finding, now: number): Promise<void> {
  const { memory, channel } = parts;
  if (await memory.alerts.silencedUntil(channel, finding.subject)) return;
  const alert = await memory.alerts.open({
    channel,
    subject: finding.subject,
    facts: JSON.stringify(factsOf(finding, now)),
  });
  if (alert) await show(parts, alert, true);
}

async function goOn(parts: Watched, alert: Alert, finding: Finding, now: number): Promise<void> {
  const facts = readFacts(alert.facts);
  // One whose message never came, because Slack was away or a process died, is posted now.
  const due = alert.postedTs === null || now - alert.updatedAt >= updateMs || finding.count >= 2 * facts.finding.count;
  if (!due) return;
  const changed = await save(parts, { ...alert, facts: JSON.stringify(seenAgain(facts, finding, now)) });
  if (changed) await show(parts, changed, false);
}

async function calm(parts: Watched, alert: Alert, now: number): Promise<void> {
  const facts: AlertFacts = readFacts(alert.facts);
  if (now - facts.seenAt < calmMs) return;
  const changed = await save(parts, { ...alert, state: 'closed', closedAt: now });
  if (changed) await show(parts, changed, true);
}

/** Null where a click changed it at the same moment; the next round sees that. */
async function save({ memory }: Watched, alert: Alert): Promise<Alert | null> {
  try {
    return await memory.alerts.update(alert);
  } catch (error) {
    if (error instanceof StoreConflict) return null;
    throw error;
  }
}

async function show(parts: Watched, alert: Alert, tellOthers: boolean): Promise<void> {
  const message = alertMessage(alert, parts.settings.runbookUrl);
  if (tellOthers && parts.settings.webhook) {
    const sent = await sendWebhook(parts.settings.webhook, alert, message.text, parts.webhook);
    if (!sent.ok) parts.log.warn({ channel: alert.channel, why: sent.why }, 'an alert’s webhook failed');
  }
  try {
    if (alert.postedTs) await parts.poster.update({ channel: alert.channel, ts: alert.postedTs }, message);
    else {
      const postedTs = await parts.poster.post({ channel: alert.channel, message, key: `alert:${alert.id}` });
      await save(parts, { ...alert, postedTs });
    }
  } catch (error) {
    parts.log.warn({ channel: alert.channel, fault: faultOf(error) }, 'an alert could not be shown');
    if (error instanceof UncertainPost) await noteUncertain(parts, alert, error.message);
  }
}

/** It is not posted again, since it may stand there: App Home tells those who are in the channel. */
async function noteUncertain({ memory }: Watched, { id, channel }: Alert, detail: string): Promise<void> {
  if (!(await memory.claims.claim(`uncertain:${id}`, 7 * 86_400_000))) return;
  await memory.audit.add({ by: 'smtp451', channel, action: 'uncertain-alert', detail });
}
