/** What the bot may ask for; `connections:write` belongs to the app-level token. */
export const defaultScopes: readonly string[] = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'files:read',
  'users:read',
  'channels:history',
  'groups:history',
  'im:history',
  'channels:read',
  'groups:read',
  'files:write',
];

/** The scope that reading a kind of channel needs: `historyScope('private')` → `groups:history`. */
const families = { public: 'channels', private: 'groups', im: 'im', mpim: 'mpim' } as const;
export const historyScope = (kind: keyof typeof families): string => `${families[kind]}:history`;
export const readScope = (kind: keyof typeof families): string => `${families[kind]}:read`;
