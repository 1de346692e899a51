import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listeners } from '../src/listeners/all.ts';
import { manifest } from '../src/manifest.ts';
import { buttonIds } from '../src/messages/buttons.ts';
import { viewIds } from '../src/messages/dialogs.ts';
import { optionalScopes, requiredScopes } from '../src/scopes.ts';

const stored: unknown = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));
const scope = z.string().max(50);
const scopes = z.array(scope).max(255);

/**
 * Slack's bounds on the parts of the manifest that are used here, unknown keys refused.
 * Source: https://github.com/slackapi/manifest-schema (schemas/manifest.schema.2.0.0.json, checked 2026-11-23).
 */
const slackSchema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.int(), minor_version: z.int() }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().min(1).max(140),
    long_description: z.string().min(175).max(4000),
    background_color: z.string().regex(/^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(24),
          type: z.enum(['message', 'global']),
          callback_id: z.string().min(1).max(255),
          description: z.string().min(1).max(150),
        }),
      )
      .min(1)
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().startsWith('/').min(2).max(32),
          description: z.string().min(1).max(2000),
          usage_hint: z.string().min(1).max(1000),
          should_escape: z.boolean(),
        }),
      )
      .min(1)
      .max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: scopes, bot_optional: scopes }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string().max(50)).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.boolean() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

describe('manifest.json', () => {
  it('is what the code says', () => expect(stored).toEqual(manifest()));
  it('fits Slack’s published schema', () => expect(slackSchema.safeParse(stored).error?.issues ?? []).toEqual([]));

  it('subscribes to no event twice, and to each that has a listener', () => {
    const { bot_events } = slackSchema.parse(stored).settings.event_subscriptions;
    expect(new Set(bot_events).size).toBe(bot_events.length);
    const heard = listeners.flatMap(({ surface }) => (surface.kind === 'event' ? [surface.type] : []));
    expect([...new Set(bot_events.map(event => event.replace(/^message\..*/, 'message')))].sort()).toEqual(
      heard.sort(),
    );
  });

  it('asks for the least scopes, and marks as optional what the bot works without', () => {
    const { bot, bot_optional } = slackSchema.parse(stored).oauth_config.scopes;
    expect(bot.filter(name => !bot_optional.includes(name)).sort()).toEqual([...requiredScopes].sort());
    expect(bot_optional).toEqual([...optionalScopes].sort());
    expect(bot).not.toContain('chat:write.public');
  });

  it('lets pasted text arrive plain', () =>
    expect(slackSchema.parse(stored).features.slash_commands.map(({ should_escape }) => should_escape)).toEqual([
      false,
    ]));
});

describe('the listeners', () => {
  const helpers = new Set(['on-click.ts', 'on-submit.ts', 'refusals.ts']);
  const files = ['commands', 'shortcuts', 'actions', 'views', 'events'].flatMap(folder =>
    readdirSync(new URL(`../src/listeners/${folder}/`, import.meta.url))
      .filter(name => !helpers.has(name))
      .map(name => `./${folder}/${name}`),
  );

  it('are registered, each file of the folders', () => {
    const registry = readFileSync(new URL('../src/listeners/all.ts', import.meta.url), 'utf8');
    expect(files.filter(file => !registry.includes(`'${file}'`))).toEqual([]);
    expect(listeners).toHaveLength(files.length);
  });

  it('hear every button and every dialog that the messages hold', () => {
    const heard = new Set(listeners.map(({ surface }) => ('id' in surface ? `${surface.kind}:${surface.id}` : '')));
    expect(buttonIds.filter(id => !heard.has(`action:${id}`))).toEqual([]);
    // The packet’s dialog has nothing to send.
    expect(viewIds.filter(id => id !== 'packet_view' && !heard.has(`view:${id}`))).toEqual([]);
  });
});
