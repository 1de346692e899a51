import { type CauseId, causeIds } from '../causes/ids.ts';
import type { EnhancedCode } from './enhanced-code.ts';
import { causeIndex } from './rules.ts';

/**
 * Where the words leave open whom they are about, the enhanced status code or the SMTP command tells: "Domain not
 * found" in reply to MAIL FROM, or with X.1.8, is the sender's.
 */
interface Turn {
  from: CauseId;
  to: CauseId;
  /** Subject and detail of the enhanced status code. */
  enhanced?: string;
  /** What the client had just sent. */
  command?: RegExp;
}

const turns: readonly Turn[] = [
  { from: 'recipient-domain-dns', to: 'sender-domain-dns', enhanced: '1.8' },
  { from: 'recipient-domain-dns', to: 'sender-domain-dns', command: /^MAIL/i },
  { from: 'lookup-failure', to: 'sender-domain-dns', enhanced: '1.8' },
  { from: 'recipient-unknown', to: 'sender-domain-dns', enhanced: '1.8' },
  { from: 'recipient-unknown', to: 'sender-domain-dns', enhanced: '7.27' },
  { from: 'recipient-domain-dns', to: 'sender-domain-dns', enhanced: '7.27' },
  { from: 'recipient-verification', to: 'sender-verification', command: /^MAIL/i },
  { from: 'recipient-unknown', to: 'sender-verification', command: /^MAIL/i },
  { from: 'routing', to: 'sender-verification', command: /^MAIL/i },
  { from: 'recipient-domain-dns', to: 'reverse-dns', command: /^(EHLO|HELO)/i },
  { from: 'sender-domain-dns', to: 'reverse-dns', command: /^(EHLO|HELO)/i },
  { from: 'recipient-domain-dns', to: 'reverse-dns', enhanced: '7.25' },
  { from: 'lookup-failure', to: 'reverse-dns', enhanced: '7.25' },
  { from: 'lookup-failure', to: 'authentication', enhanced: '7.24' },
];

const byCause: readonly (readonly Turn[])[] = causeIds.map(id => turns.filter(({ from }) => from === id));

/** The cause that was meant, as its place in the taxonomy. */
export function steer(cause: number, enhanced: EnhancedCode | null, command: string | null): number {
  const possible = byCause[cause]!;
  if (possible.length === 0) return cause;
  for (const turn of possible) {
    if (turn.enhanced !== undefined && enhanced?.detail === turn.enhanced) return causeIndex[turn.to];
    if (turn.command !== undefined && command !== null && turn.command.test(command)) return causeIndex[turn.to];
  }
  return cause;
}
