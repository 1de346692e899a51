import { StoreConflict } from '../store/errors.ts';
import type { WorkspaceStore } from '../store/port.ts';
import type { Alert } from '../store/records.ts';
import { readFacts } from './facts.ts';

/** What the buttons of an alert do. Null where the alert is gone or over; the caller updates the message with what comes back. */
export interface AlertBy {
  memory: WorkspaceStore;
  user: string;
  /** As others see it in the message. */
  userName: string;
  /** Milliseconds. */
  now: number;
}

export const acknowledgeAlert = (by: AlertBy, id: string): Promise<Alert | null> =>
  change(by, id, 'alert.acknowledge', `👀 Seen by ${by.userName}.`, alert => ({ ...alert, state: 'acknowledged' }));

export const assignAlert = (by: AlertBy, id: string): Promise<Alert | null> =>
  change(by, id, 'alert.assign', `👤 ${by.userName} takes it.`, alert => ({
    ...alert,
    state: 'acknowledged',
    assignee: by.user,
  }));

/** Closes it, and says nothing about the same subject until then. */
export async function silenceAlert(by: AlertBy, id: string, forMs: number): Promise<Alert | null> {
  const alert = await change(by, id, 'alert.silence', `🔕 Silenced by ${by.userName}.`, one => ({
    ...one,
    state: 'closed',
    closedAt: by.now,
  }));
  if (alert) await by.memory.alerts.silence(alert.channel, alert.subject, by.now + forMs);
  return alert;
}

/** A round of the watch may change it at the same moment: then once more. */
async function change(
  by: AlertBy,
  id: string,
  action: string,
  text: string,
  edit: (alert: Alert) => Alert,
): Promise<Alert | null> {
  for (let attempt = 1; ; attempt++) {
    const alert = await by.memory.alerts.get(id);
    if (!alert || alert.state === 'closed') return null;
    const facts = readFacts(alert.facts);
    const noted = { ...facts, history: [...facts.history, { at: by.now, text }].slice(-20) };
    try {
      const changed = await by.memory.alerts.update({ ...edit(alert), facts: JSON.stringify(noted) });
      await by.memory.audit.add({ by: by.user, channel: alert.channel, action, detail: alert.subject });
      return changed;
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt >= 5) throw error;
    }
  }
}
