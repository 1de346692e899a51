/** Every place where a person asks the bot for something, or where it speaks by the clock. */
import { byClock } from './clock.ts';
import { commands, dialogs, sharing } from './commands.ts';
import { digests } from './digests.ts';
import { management } from './management.ts';
import type { Surface } from './surface.ts';
import { threads } from './threads.ts';

export const surfaces: readonly Surface[] = [
  ...commands,
  ...dialogs,
  ...sharing,
  ...threads,
  ...digests,
  ...management,
  ...byClock,
];
