import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSlackSettings, readConfig } from '../src/config.ts';

const base = {
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  SMTP451_DATA_DIR: mkdtempSync(join(tmpdir(), 'smtp451-config-')),
};

describe('the environment', () => {
  it('needs two tokens for Socket Mode, and has sensible defaults', () => {
    expect(readConfig(base)).toMatchObject({
      connection: { mode: 'socket' },
      slackApiUrl: 'https://slack.com/api/',
      port: 3000,
      opsPort: 9451,
      databaseUrl: null,
      logLevel: 'info',
    });
  });
  it('asks for a sandbox where nothing of Slack is set', () => {
    expect(hasSlackSettings({})).toBe(false);
    expect(hasSlackSettings({ SLACK_APP_TOKEN: ' ' })).toBe(false);
    expect(hasSlackSettings({ SLACK_API_URL: 'http://127.0.0.1:1' })).toBe(true);
  });
  it.each([
    ['http://127.0.0.1:4510', 'http://127.0.0.1:4510/api/'],
    ['http://127.0.0.1:4510/api', 'http://127.0.0.1:4510/api/'],
    ['https://slack.example.com/api/', 'https://slack.example.com/api/'],
  ])('takes the API’s base as %s', (SLACK_API_URL, expected) =>
    expect(readConfig({ ...base, SLACK_API_URL }).slackApiUrl).toBe(expected),
  );

  it.each([
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: undefined }],
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: 'xoxp-user' }],
    ['SLACK_APP_TOKEN', { SLACK_APP_TOKEN: 'oops' }],
    ['SLACK_APP_TOKEN', { SLACK_APP_TOKEN: undefined }],
    ['SLACK_SIGNING_SECRET', { SLACK_CLIENT_ID: '1.2' }],
    ['SLACK_CLIENT_SECRET', { SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's' }],
    [
      'SLACK_STATE_SECRET',
      { SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_SECRET: 'c', SLACK_STATE_SECRET: 'short' },
    ],
    ['SLACK_API_URL', { SLACK_API_URL: 'slack' }],
    ['PORT', { PORT: '70000' }],
    ['OPS_PORT', { OPS_PORT: '-1' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://root:hunter2@db' }],
    ['SMTP451_DATA_DIR', { SMTP451_DATA_DIR: '/dev/null/data' }],
    ['SMTP451_ENCRYPTION_KEY', { SMTP451_ENCRYPTION_KEY: 'short' }],
  ])('names %s in one sentence when it is missing or wrong', (name, wrong) => {
    const read = () => readConfig({ ...base, ...wrong });
    expect(read).toThrow(name);
    try {
      read();
    } catch (error) {
      const { message } = error as Error;
      expect(message).not.toContain('\n');
      expect(message).not.toContain('hunter2');
    }
  });
});
