/** What one person sees of the bot, and what is new of it: what the matrix of faults judges by. */
import type { Sandbox } from '@smtp451/sandbox';
import { wordsOf } from '../../fixtures.ts';

export type Where = 'channel' | 'thread' | 'file' | 'direct' | 'private' | 'dialog' | 'home' | 'changed' | 'slack';

export interface Item {
  where: Where;
  words: string;
  /** The bot said itself that it may stand there twice. */
  isRepeated: boolean;
}

/** By an id that stays; the same id with other words is a change. */
export type Seen = ReadonlyMap<string, Item>;

const repeated = 'Sent again, because Slack did not confirm the first';

const item = (where: Where, words: string): Item => ({ where, words, isRepeated: words.includes(repeated) });

export function look(slack: Sandbox, user = 'dana'): Seen {
  const seen = new Map<string, Item>();
  for (const [id, found] of [...messages(slack), ...privately(slack, user), ...views(slack, user)]) seen.set(id, found);
  return seen;
}

/** New things, and old ones with other words. */
export function newIn(before: Seen, now: Seen): Item[] {
  return [...now].flatMap(([id, found]) => {
    const known = before.get(id);
    if (!known) return [found];
    if (known.words === found.words) return [];
    return [found.where === 'channel' || found.where === 'thread' ? { ...found, where: 'changed' as const } : found];
  });
}

function messages(slack: Sandbox): [string, Item][] {
  const { botUserId, channels } = slack.workspace();
  const names = [...Object.keys(channels), 'dm-dana'];
  return names.flatMap(name => {
    const roots = everythingIn(slack, name);
    return roots
      .filter(({ user }) => user === botUserId)
      .map((message): [string, Item] => {
        const isReply = message.thread_ts !== undefined && message.thread_ts !== message.ts;
        const where = message.files?.length ? 'file' : name === 'dm-dana' ? 'direct' : isReply ? 'thread' : 'channel';
        return [`${name}/${message.ts}`, item(where, `${message.text} ${wordsOf(message.blocks)}`)];
      });
  });
}

function everythingIn(slack: Sandbox, name: string): ReturnType<Sandbox['messages']> {
  try {
    return slack.messages(name).flatMap(root => slack.thread(name, root.ts));
  } catch {
    // Nobody has written to the person yet.
    return [];
  }
}

const privately = (slack: Sandbox, user: string): [string, Item][] =>
  slack
    .ephemerals({ user, visible: true })
    .map(message => [
      `private/${message.ts}`,
      item(message.user === 'USLACKBOT' ? 'slack' : 'private', `${message.text} ${wordsOf(message.blocks)}`),
    ]);

function views(slack: Sandbox, user: string): [string, Item][] {
  const home = slack.home({ user });
  const dialogs = slack
    .modals({ user })
    .map(({ id, title, blocks }): [string, Item] => [`dialog/${id}`, item('dialog', wordsOf([title, blocks]))]);
  return home ? [...dialogs, ['home', item('home', `${home.hash} ${wordsOf(home.blocks)}`)]] : dialogs;
}
