import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { openView } from '../../src/slack/view-opening.ts';

/** A client whose `views.open` ends in these ways, one after the other. */
function client(...ways: (Error | 'ok')[]): { client: WebClient; calls: () => number } {
  let calls = 0;
  const open = async (): Promise<object> => {
    const way = ways[calls++] ?? 'ok';
    if (way !== 'ok') throw way;
    return {};
  };
  return { client: { views: { open } } as unknown as WebClient, calls: () => calls };
}
const refused = (error: string): Error => new WebAPIPlatformError({ ok: false, error });
const lost = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
const view = {} as never;

describe('opening a dialog', () => {
  it('whose answer got lost is known to have worked where its trigger is used up', async () => {
    const slack = client(lost, refused('exchanged_trigger_id'));
    expect(await openView(slack.client, 't', view)).toBeNull();
    expect(slack.calls()).toBe(2);
  });
  it('is not taken for done where somebody else used the trigger', async () => {
    const slack = client(refused('exchanged_trigger_id'));
    expect(await openView(slack.client, 't', view)).toMatchObject({ error: 'exchanged_trigger_id' });
  });
  it('is tried again where it was lost on the way, and while the trigger lives where Slack says to wait', async () => {
    expect(await openView(client(lost, 'ok').client, 't', view)).toBeNull();
    expect(await openView(client(new WebAPIRateLimitedError(1), 'ok').client, 't', view)).toBeNull();
    expect(await openView(client(new WebAPIRateLimitedError(5), 'ok').client, 't', view)).toMatchObject({
      kind: 'rate-limited',
    });
  });
});
