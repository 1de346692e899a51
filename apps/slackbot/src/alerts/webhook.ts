import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, fetch } from 'undici';
import type { Alert, AlertWebhook } from '../store/records.ts';
import { readFacts } from './facts.ts';
import { bare, isPrivate, privateCode, publicOnly } from './public-address.ts';

/** `passes`: it may be taken a little later. */
export type Delivered = { ok: true } | { ok: false; why: string; passes: boolean };

export interface WebhookOptions {
  /** Lets tests reach this machine. Members of a channel choose the address, so nothing private may be reached. */
  allowPrivate?: boolean;
}

const timeoutMs = 5_000;
/** https://developer.pagerduty.com/docs/send-alert-event (checked 2026-11-23) */
const pagerDutyUrl = 'https://events.pagerduty.com/v2/enqueue';

/** One more time after this, where it was not reached or was busy: a receiver knows the alert by its id. */
const pauseMs = 1_000;

/** Tells another system about an alert. Never throws: an alert in Slack does not depend on it. */
export async function sendWebhook(
  webhook: AlertWebhook,
  alert: Alert,
  headline: string,
  options: WebhookOptions = {},
): Promise<Delivered> {
  const first = await attempt(webhook, alert, headline, options);
  if (first.ok || !first.passes) return first;
  await sleep(pauseMs);
  return attempt(webhook, alert, headline, options);
}

async function attempt(
  webhook: AlertWebhook,
  alert: Alert,
  headline: string,
  options: WebhookOptions,
): Promise<Delivered> {
  const address = webhook.url || (webhook.form === 'pagerduty-v2' ? pagerDutyUrl : '');
  const url = URL.canParse(address) ? new URL(address) : null;
  const allowed = url && (url.protocol === 'https:' || options.allowPrivate);
  if (!allowed) return { ok: false, why: 'The address of the webhook must begin with https://.', passes: false };
  if (!options.allowPrivate && isIP(bare(url.hostname)) !== 0 && isPrivate(bare(url.hostname))) return privateAddress;
  const body =
    webhook.form === 'pagerduty-v2' ? pagerDutyEvent(webhook.key ?? '', alert, headline) : jsonEvent(alert, headline);
  const dispatcher = new Agent({
    connect: { timeout: timeoutMs, ...(options.allowPrivate ? {} : { lookup: publicOnly }) },
  });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      dispatcher,
    });
    await response.body?.cancel();
    if (response.ok) return { ok: true };
    const passes = response.status === 429 || response.status >= 500;
    return { ok: false, why: `The webhook answered ${response.status}.`, passes };
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    if (cause?.code === privateCode) return privateAddress;
    return { ok: false, why: 'The webhook could not be reached.', passes: true };
  } finally {
    await dispatcher.close().catch(() => undefined);
  }
}

const privateAddress = {
  ok: false,
  why: 'The address of the webhook leads into a private network.',
  passes: false,
} as const;

const actions = { open: 'trigger', acknowledged: 'acknowledge', closed: 'resolve' } as const;

/** PagerDuty's Events API v2: one incident an alert, by its dedup key. */
export function pagerDutyEvent(key: string, alert: Alert, headline: string): object {
  const { finding, peak } = readFacts(alert.facts);
  return {
    routing_key: key,
    event_action: actions[alert.state],
    dedup_key: `smtp451-${alert.id}`,
    payload: {
      summary: headline.slice(0, 1_024),
      source: 'smtp451',
      severity: finding.kind === 'late' ? 'error' : 'warning',
      timestamp: new Date(alert.openedAt).toISOString(),
      component: finding.provider ?? finding.cause ?? finding.kind,
      custom_details: {
        subject: alert.subject,
        count: finding.count,
        usual: finding.usual,
        peak,
        cause: finding.cause,
        provider: finding.provider,
      },
    },
  };
}

export function jsonEvent(alert: Alert, headline: string): object {
  const { finding, peak } = readFacts(alert.facts);
  return {
    id: alert.id,
    state: alert.state,
    subject: alert.subject,
    headline,
    channel: alert.channel,
    openedAt: new Date(alert.openedAt).toISOString(),
    closedAt: alert.closedAt === null ? null : new Date(alert.closedAt).toISOString(),
    count: finding.count,
    usual: finding.usual,
    peak,
    cause: finding.cause,
    provider: finding.provider,
  };
}
