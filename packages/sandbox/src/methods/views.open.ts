import { openModal } from '../world/views.ts';
import { useTrigger, viewOf } from './content.ts';
import type { Method } from './method.ts';

export const method: Method = {
  name: 'views.open',
  token: 'bot',
  scopes: [],
  does: 'Opens a modal for the person whose trigger id comes within 3 seconds; a trigger works once.',
  run: call => {
    const view = viewOf(call.args, 'modal');
    const trigger = useTrigger(call);
    return { view: openModal(call.world, call.team, trigger.userId, view) };
  },
};
