import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/index.ts';

const reply = '451 Temporary failure, please try again later';

describe('a reply without an enhanced status code, set apart from what stands before it', () => {
  it.each([
    ['the time of a log', `[2026-11-20 10:11:12] ${reply}`],
    ['the time as RFC 3339 writes it', `2026-11-20T10:11:12.345Z ${reply}`],
    ["syslog's time", `Nov 20 10:11:12 ${reply}`],
    ['a cell of a table', `user@example.com\t${reply}`],
    ['an element of a page', `<td class="c">${reply}</td><td>12</td>`],
    ["chat's bold", `:rotating_light: seeing *${reply}* from their MX`],
  ])('is read behind %s', (_, input) => {
    const found = classify(input);
    expect(found.outcome).toBe('deferred');
    expect(found.reply).toEqual({ code: 451, enhancedStatusCode: null, text: reply.slice(4) });
  });

  it.each([
    '[2026-11-20 10:11:12] 503 Service Unavailable',
    '[2026-11-20 10:11:12] 451 items queued, memory limit exceeded',
    '<li>550 mailboxes migrated, 3 full</li>',
    'We had *500 users* on the mailbox server when it was full',
    '<p>421 messages were deferred yesterday</p>',
    'we got 450 messages stuck because the mailbox is full',
    'getting 500 errors from our mail API',
    'She received 500 dollars, the server was unavailable',
  ])('is not seen in "%s"', input => {
    expect(classify(input).outcome).toBe('not-a-reply');
  });

  it('goes on behind bold words of Markdown', () => {
    expect(
      classify('|**450 4.7.1 <mx.example.com>:** Client host rejected: too much spam| next |').reply?.text,
    ).toContain('too much spam');
  });

  it('keeps a number in brackets within it', () => {
    expect(classify('451 4.7.1 max number of messages (500) over the past 24h reached').cause).toBe('rate-limit');
  });
});
