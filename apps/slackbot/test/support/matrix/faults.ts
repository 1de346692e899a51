/** What goes wrong, each in the call of the Web API that it strikes, or on the way between Slack and the bot. */
import type { FaultEffect } from '@smtp451/sandbox';
import type { Stage } from './stage.ts';

/** `times`: how many calls it strikes; every one where it is left out. */
type ApiFault = FaultEffect & { times?: number };

const every = ['rich_text', 'data_visualization', 'data_table', 'section', 'input', 'actions', 'header', 'context'];

export const apiFaults: Readonly<Record<string, ApiFault>> = {
  '429 with Retry-After': { kind: 'rate-limited', retryAfterSeconds: 1, times: 1 },
  '500': { kind: 'http', status: 500, times: 1 },
  '503': { kind: 'http', status: 503, times: 1 },
  'a connection dropped before it is done': { kind: 'drop-before', times: 1 },
  'a connection dropped after it is done': { kind: 'drop-after', times: 1 },
  'refused blocks': { kind: 'refuse-blocks', types: every },
  'a missing permission': { kind: 'missing-scope', scope: 'a:scope' },
  'a trigger that expired': { kind: 'error', error: 'expired_trigger_id' },
  'a 503 that stays': { kind: 'http', status: 503 },
};

/** Only some faults can strike a call. */
export function canStrike(fault: string, method: string): boolean {
  if (fault === 'a trigger that expired') return method === 'views.open';
  if (fault === 'refused blocks') return /^(?:chat\.(?:post|update)|views\.|response_url)/.test(method);
  if (fault === 'a missing permission') return method !== 'response_url' && !method.startsWith('views.');
  if (fault === 'a connection dropped after it is done') return method !== 'file' && method !== 'upload';
  return true;
}

interface WireFault {
  during?: (stage: Stage) => void;
  after?: (stage: Stage) => Promise<void> | void;
}

export const wireFaults: Readonly<Record<string, WireFault>> = {
  'every socket cut before the envelope arrives': { during: ({ slack }) => slack.sockets.cut() },
  'the acknowledgement lost with its socket': {},
  'every socket cut after the acknowledgement': { after: ({ slack }) => slack.sockets.cut() },
  'the same envelope three times': { after: stage => redeliver(stage) },
};

/** Arms what must be armed before. */
export function arm(stage: Stage, fault: string): void {
  if (fault === 'the acknowledgement lost with its socket') stage.slack.sockets.loseAcks();
  heard.set(stage, stage.slack.deliveries().length);
}

const heard = new WeakMap<Stage, number>();

/** As after a lost acknowledgement: twice more, and events under another id, too. */
async function redeliver(stage: Stage): Promise<void> {
  const { inbox } = stage.house.bot;
  const since = stage.slack.deliveries().slice(heard.get(stage) ?? 0);
  const bodies = since.flatMap(({ payload }) => {
    const other = typeof payload.event_id === 'string' ? [{ ...payload, event_id: `${payload.event_id}B` }] : [];
    return [payload, payload, ...other];
  });
  await Promise.all(bodies.map(body => inbox.processEvent({ body, ack: async () => undefined })));
}
