import { createHmac } from 'node:crypto';
import type { Json } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { Answer, Attempt, Transport } from './transport.ts';

/**
 * Requests to the app's own address, signed as https://docs.slack.dev/authentication/verifying-requests-from-slack says
 * (checked 2026-11-23): events as JSON, commands and interactions as forms.
 */
export class HttpMode implements Transport {
  private readonly world: World;
  private readonly url: string;

  constructor(world: World, url: string) {
    this.world = world;
    this.url = url;
  }

  async send({ kind, payload, retry, retryReason }: Attempt): Promise<Answer> {
    const json = kind === 'events_api';
    const body = json
      ? JSON.stringify(payload)
      : form(kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload);
    const timestamp = String(Math.floor(this.world.now() / 1_000));
    const headers: Record<string, string> = {
      'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature(this.world.app.signingSecret, timestamp, body),
      ...(retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': `http_${retryReason}` } : {}),
    };
    try {
      const signal = AbortSignal.timeout(this.world.limits.ackMs);
      const response = await fetch(this.url, { method: 'POST', headers, body, signal, redirect: 'manual' });
      const text = await response.text();
      return response.ok ? { result: 'acknowledged', response: parse(text) } : { result: 'late', response: null };
    } catch (error) {
      return { result: error instanceof Error && error.name === 'TimeoutError' ? 'late' : 'none', response: null };
    }
  }
}

/** `v0=` and the HMAC-SHA256 of version, time and body. */
export const signature = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

const form = (fields: Json): string =>
  new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();

function parse(text: string): Json | null {
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : { text };
  } catch {
    return { text };
  }
}
