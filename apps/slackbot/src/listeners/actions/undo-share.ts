import { undoShare as undo } from '../../use-cases/share.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const undoShare: Listener = onClick('undo_share', (call, { value, reply }) => undo(call, value, reply));
