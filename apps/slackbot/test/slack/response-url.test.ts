import type { FetchFunction } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { notice } from '../../src/messages/answers.ts';
import { addressReply } from '../../src/slack/private.ts';
import { ResponseRefused, respond } from '../../src/slack/response-url.ts';

type Sent = { text: string; replace_original: boolean; blocks?: unknown };

/** Answers in turn; `null` is a connection that broke. The last one stays. */
function slack(...answers: (Response | null)[]): { fetch: FetchFunction; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = (async (_url: unknown, init?: { body?: unknown }) => {
    sent.push(JSON.parse(String(init?.body)) as Sent);
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (!answer) throw new TypeError('fetch failed');
    return answer.clone();
  }) as unknown as FetchFunction;
  return { fetch, sent };
}
const ok = new Response('ok');
const isAgain = ({ blocks }: Sent): boolean => JSON.stringify(blocks).includes('Sent again');
const address = 'https://hooks.slack.com/commands/1';

describe('a private answer', () => {
  it('that Slack did not confirm comes once more, and says so', async () => {
    const { fetch, sent } = slack(null, ok);
    await respond(fetch, address, notice('here'), false);
    expect(sent.map(isAgain)).toEqual([false, true]);
  });

  it('is not sent a third time: what stays unconfirmed goes another way', async () => {
    const { fetch, sent } = slack(null);
    await expect(respond(fetch, address, notice('here'), false)).rejects.toThrow();
    expect(sent).toHaveLength(2);
  });

  it('that replaces another is simply sent again', async () => {
    const { fetch, sent } = slack(null, null, ok);
    await respond(fetch, address, notice('here'), true);
    expect(sent.map(isAgain)).toEqual([false, false, false]);
  });

  it('loses its blocks where they are refused, never its words', async () => {
    const { fetch, sent } = slack(new Response('invalid_blocks', { status: 400 }), ok);
    await respond(fetch, address, notice('here'), false);
    expect(sent.map(({ text, blocks }) => [text, blocks === undefined])).toEqual([
      ['here', false],
      ['here', true],
    ]);
  });

  it('goes another way where its address is used up', async () => {
    const { fetch, sent } = slack(new Response('used_url', { status: 404 }));
    await expect(respond(fetch, address, notice('here'), false)).rejects.toBeInstanceOf(ResponseRefused);
    const told: string[] = [];
    const otherwise = {
      tell: async ({ text }: { text: string }) => void told.push(text),
      replace: async () => undefined,
    };
    await addressReply(address, fetch, otherwise).tell(notice('here'));
    await addressReply(address, fetch, otherwise).replace(notice('instead'));
    expect(told).toEqual(['here', 'instead']);
    expect(sent).toHaveLength(3);
  });
});
