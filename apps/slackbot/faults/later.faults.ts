/** Slack is away for a while, and nobody could be told: what was acknowledged waits, and comes once. */
import { expect, it } from 'vitest';
import { apiFaults } from '../test/support/matrix/faults.ts';
import { bounce } from '../test/support/matrix/given.ts';
import { openStage } from '../test/support/matrix/stage.ts';

it('a forwarded e-mail is read when Slack is back, once', { timeout: 90_000 }, async () => {
  const { house, slack, quiet } = await openStage();
  const away = apiFaults['a 503 that stays'];
  if (!away) throw new Error('There is no such fault.');
  slack.faults.add({ ...away, method: 'chat.postMessage' });
  const mail = slack.forwardEmail({ channel: 'mail-ops', raw: bounce });
  await quiet();
  const below = () => slack.thread('mail-ops', mail.ts).slice(1);
  expect(below()).toEqual([]);
  slack.faults.clear();
  const backAt = Date.now();
  await slack.waitFor(() => below()[0], { timeoutMs: 60_000, what: 'the digest' });
  console.log(`read ${Date.now() - backAt} ms after Slack came back`);
  await new Promise(done => setTimeout(done, 12_000));
  expect(below()).toHaveLength(1);
  await house.close();
});
