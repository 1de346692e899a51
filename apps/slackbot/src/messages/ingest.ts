import type { IngestToken } from '../store/records.ts';
import { notice } from './answers.ts';
import { actions, button } from './buttons.ts';
import type { Message } from './message.ts';
import { plain } from './plain.ts';
import { bold, preformatted, rich, section, title } from './rich.ts';

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The channel's tokens, and how to get another. Token values are shown once only, when they are made. */
export function tokenList(tokens: readonly IngestToken[]): Message {
  const rows = tokens.slice(0, 20).flatMap(token => [
    rich(
      section(
        bold(token.label),
        ` · made ${day(token.createdAt)} · ${token.lastUsedAt ? `last used ${day(token.lastUsedAt)}` : 'never used'}`,
      ),
    ),
    actions(
      button('token_revoke', 'Revoke', token.id, {
        style: 'danger',
        says: `Revoke ${token.label}`,
        confirm: {
          title: 'Revoke this token?',
          text: 'Servers that use it are refused at once. This cannot be undone.',
          confirm: 'Revoke',
        },
      }),
    ),
  ]);
  return {
    text: plain(
      tokens.length === 0 ? 'No server reports to this channel yet.' : `${tokens.length} tokens for this channel.`,
    ),
    blocks: [
      rich(
        title('Servers that report here'),
        section(
          'A mail server, a log shipper or a provider’s webhook can report to this channel by itself. Each gets a token of its own.',
        ),
        ...(tokens.length === 0 ? [section('There is none yet.')] : []),
      ),
      ...rows,
      actions(button('token_create', 'New token', 'create', { style: 'primary' })),
    ],
  };
}

/** Shown once, to one person. */
export function tokenMade(token: string, ingestUrl: string): Message {
  return {
    text: plain('Your new ingest token. It is shown once.'),
    blocks: [
      rich(
        title('Your new ingest token: copy it now, it is shown once'),
        preformatted(token),
        section('From a mail server:'),
        preformatted(`SMTP451_TOKEN=${token} npx smtp451 ship /var/log/mail.log --to ${ingestUrl}`),
        section('Or straight over HTTP:'),
        preformatted(
          `grep status=deferred /var/log/mail.log | curl -sS --data-binary @- \\\n  -H "authorization: Bearer ${token}" -H "content-type: text/plain" ${ingestUrl}`,
        ),
      ),
    ],
  };
}

export const tokenRevoked = (found: boolean): Message =>
  notice(
    found ? '✅ Revoked. Whoever still uses that token is refused from now on.' : 'That token was revoked before.',
  );
