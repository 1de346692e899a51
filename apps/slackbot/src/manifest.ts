/**
 * The app's manifest. `manifest.json` is written from it (`node apps/slackbot/scripts/write-manifest.ts`), and a test
 * holds it against the registered listeners and against Slack's schema.
 */
import { listeners } from './listeners/all.ts';
import type { Surface } from './listeners/listener.ts';
import { optionalScopes, requiredScopes } from './scopes.ts';

/** One `message` listener hears three subscriptions. */
const subscriptions: Record<string, readonly string[]> = {
  message: ['message.channels', 'message.groups', 'message.im'],
};

const of = <K extends Surface['kind']>(kind: K): Extract<Surface, { kind: K }>[] =>
  listeners
    .map(({ surface }) => surface)
    .filter((surface): surface is Extract<Surface, { kind: K }> => surface.kind === kind);

export const manifest = (): object => ({
  _metadata: { major_version: 1, minor_version: 1 },
  display_information: {
    name: 'smtp451',
    description: 'Explains SMTP replies: what they mean, whose move it is, and when they clear.',
    long_description:
      'Paste a 451 or any other SMTP reply, drop a bounce, a mail log or a webhook export, and read in one line what it means, who says it, whose move it is and when it clears by itself. The explanation stands in the thread: at most three steps, the evidence, how sure it is, and the sources. Addresses and secrets are masked in everything that others can see.',
    background_color: '#1f4e79',
  },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: 'smtp451', always_online: true },
    shortcuts: of('shortcut').map(({ name, type, callbackId, description }) => ({
      name,
      type,
      callback_id: callbackId,
      description,
    })),
    slash_commands: of('command').map(({ name }) => ({
      command: name,
      description: 'Explain an SMTP reply, read a digest, schedule summaries',
      usage_hint: '451 4.7.1 Greylisted … | help | digest | schedule | settings',
      // Pasted text is to arrive as it was typed, not with its links and names escaped.
      should_escape: false,
    })),
  },
  oauth_config: {
    scopes: { bot: [...requiredScopes, ...optionalScopes].sort(), bot_optional: [...optionalScopes].sort() },
  },
  settings: {
    event_subscriptions: {
      bot_events: of('event')
        .flatMap(({ type }) => subscriptions[type] ?? [type])
        .sort(),
    },
    interactivity: { is_enabled: true },
    org_deploy_enabled: true,
    socket_mode_enabled: true,
    token_rotation_enabled: false,
  },
});
