/** Without these the bot cannot do its work. */
export const requiredScopes = ['commands', 'chat:write', 'app_mentions:read', 'files:read', 'users:read'] as const;

/**
 * With these it does more: threads and lost answers are looked up (history), it knows its channels (read), CSV exports
 * are files (files:write). Not `chat:write.public`: it would hide whether the bot is a member.
 */
export const optionalScopes = [
  'channels:history',
  'groups:history',
  'im:history',
  'channels:read',
  'groups:read',
  'files:write',
] as const;
