import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { faultOf, type SlackFault } from './errors.ts';
import { pauseBefore, sleep } from './patience.ts';

/** Slack takes a trigger for three seconds: https://docs.slack.dev/interactivity/handling-user-interaction (checked 2026-11-23). */
const triggerMs = 2_800;
const mostTries = 3;

/**
 * Opens a dialog once. A trigger works a single time, so where an answer got lost the second attempt tells what became
 * of the first: `exchanged_trigger_id` means that the dialog stands. Gives the fault where it does not open.
 */
export async function openView(client: WebClient, trigger_id: string, view: ModalView): Promise<SlackFault | null> {
  const deadline = Date.now() + triggerMs;
  for (let tries = 1; ; tries += 1) {
    try {
      await client.views.open({ trigger_id, view });
      return null;
    } catch (error) {
      const fault = faultOf(error);
      if (tries > 1 && fault.kind === 'refused' && fault.error === 'exchanged_trigger_id') return null;
      const waitMs = pauseBefore(error, tries);
      if (waitMs === null || tries >= mostTries || Date.now() + waitMs > deadline) return fault;
      await sleep(waitMs);
    }
  }
}
