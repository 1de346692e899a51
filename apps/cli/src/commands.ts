import type { Io } from './io.ts';

export type Command = (args: readonly string[], io: Io) => Promise<number>;

interface Entry {
  summary: string;
  load: () => Promise<Command>;
}

export type CommandName = 'check' | 'classify' | 'digest' | 'explain' | 'ship';

/** Every command of the program, each in a module that is loaded only when it is asked for. */
export const commands: Readonly<Record<CommandName, Entry>> = {
  explain: {
    summary: 'explain a reply, a log line, a bounce or a webhook event',
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  check: {
    summary: 'live DNS checks of a sending domain',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  classify: {
    summary: 'JSON lines in, JSON lines out',
    load: async () => (await import('./commands/classify.ts')).classifyCommand,
  },
  digest: {
    summary: 'sum up logs, bounces and exports of any size',
    load: async () => (await import('./commands/digest.ts')).digestCommand,
  },
  ship: {
    summary: 'follow a mail log and send what was deferred to the bot',
    load: async () => (await import('./ship/command.ts')).shipCommand,
  },
};

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
