import { WebAPIRateLimitedError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { ChannelQueue, type Waiting } from '../../src/slack/queue.ts';

/** A clock that moves only when somebody sleeps. */
function fakeClock(): Waiting & { slept: number[] } {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
  };
}

describe('the queue of a channel', () => {
  it('keeps the order', async () => {
    const queue = new ChannelQueue(fakeClock());
    const done: number[] = [];
    await Promise.all([3, 1, 2].map(n => queue.run('C1', async () => void done.push(n))));
    expect(done).toEqual([3, 1, 2]);
  });

  it('waits as long as Slack says after a 429, then keeps a second between posts', async () => {
    const clock = fakeClock();
    const queue = new ChannelQueue(clock);
    let tries = 0;
    await queue.run('C1', async () => {
      tries += 1;
      if (tries === 1) throw new WebAPIRateLimitedError(7);
    });
    await queue.run('C1', async () => undefined);
    expect(clock.slept).toContain(7000);
    expect(clock.slept.at(-1)).toBe(1000);
  });

  it('holds up no other channel meanwhile', async () => {
    const queue = new ChannelQueue();
    let first = true;
    const slow = queue.run('C1', async () => {
      if (!first) return 'slow';
      first = false;
      throw new WebAPIRateLimitedError(1);
    });
    const order: string[] = [];
    void slow.then(name => order.push(name));
    await queue.run('C2', async () => void order.push('fast'));
    expect(order).toEqual(['fast']);
    await slow;
  });

  it('gives up where the wait would be longer than a person has', async () => {
    const queue = new ChannelQueue(fakeClock());
    await expect(queue.run('C1', () => Promise.reject(new WebAPIRateLimitedError(3600)))).rejects.toThrow();
    await expect(queue.run('C1', async () => 'next')).resolves.toBe('next');
    expect(queue.size).toBe(0);
  });
});
