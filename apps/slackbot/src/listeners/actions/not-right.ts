import { openCorrection } from '../../use-cases/corrections.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const notRight: Listener = onClick('not_right', (call, { value, triggerId, channel, threadTs, reply }) =>
  openCorrection(call, { triggerId, channel, threadTs, value }, reply),
);
