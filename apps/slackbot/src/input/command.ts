import { normalise } from './normalise.ts';

/** What a person asked for with `/smtp451 …`. */
export type Command =
  | { kind: 'explain'; input: string; private: boolean }
  | { kind: 'paste'; private: boolean }
  | { kind: 'digest'; input: string }
  | { kind: 'schedule'; arguments: string }
  | { kind: 'check'; domain: string }
  | { kind: 'help' | 'schedules' | 'settings' | 'ingest' | 'forget' };

const plain = ['help', 'schedules', 'settings', 'ingest', 'forget'] as const;

/**
 * A sub-command counts only where the words after it fit: a pasted line that begins with “check” or “schedule” in the
 * middle of a sentence is a reply to explain.
 */
export function parseCommand(text: string): Command {
  const input = normalise(text).trim();
  if (input === '') return { kind: 'paste', private: false };
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(input) ?? [];
  const word = first.toLowerCase();
  const bare = plain.find(name => name === word);
  if ((bare && rest === '') || word === '?' || word === '--help') return { kind: bare ?? 'help' };
  if (word === 'private')
    return rest === '' ? { kind: 'paste', private: true } : { kind: 'explain', input: rest, private: true };
  if (word === 'digest') return { kind: 'digest', input: rest };
  if (word === 'schedule' && !rest.includes('\n') && rest.length <= 200) return { kind: 'schedule', arguments: rest };
  if (word === 'check' && /^\S{0,253}$/.test(rest)) return { kind: 'check', domain: rest };
  return { kind: 'explain', input, private: false };
}
