import type { Io } from './io.ts';

export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Every command of the program, each in a module that is loaded only when it is asked for. */
export const commands = {
  explain: {
    summary: 'explain a reply, a log line, a bounce or a webhook event',
    load: async (): Promise<Command> => (await import('./commands/explain.ts')).explainCommand,
  },
  check: {
    summary: 'live DNS checks of a sending domain',
    load: async (): Promise<Command> => (await import('./commands/check.ts')).checkCommand,
  },
  classify: {
    summary: 'JSON lines in, JSON lines out',
    load: async (): Promise<Command> => (await import('./commands/classify.ts')).classifyCommand,
  },
} as const satisfies Record<string, { summary: string; load: () => Promise<Command> }>;

export type CommandName = keyof typeof commands;
export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
