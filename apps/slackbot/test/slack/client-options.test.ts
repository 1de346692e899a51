import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { sdkLogger } from '../../src/lifecycle/logging.ts';
import { clientOptions } from '../../src/slack/client-options.ts';
import { slackHosts } from '../../src/slack/hosts.ts';

describe('the options of every Web API client', () => {
  const options = clientOptions(
    'https://slack.com/api/',
    slackHosts('https://slack.com/api/'),
    sdkLogger(pino({ level: 'silent' })),
  );

  it('retry nothing by themselves, since a dropped response would post twice', () =>
    expect(options.retryConfig).toEqual({ retries: 0 }));
  it('throw a 429 instead of stalling every channel of the token', () =>
    expect(options.rejectRateLimitedCalls).toBe(true));
  it('wait ten seconds, not for ever', () => expect(options.timeout).toBe(10_000));
  it('hold no headers, into which the SDK would write the first workspace’s token for all', () =>
    expect(options).not.toHaveProperty('headers'));
});
