import { modalsOf, pushModal } from '../world/views.ts';
import { useTrigger, viewOf } from './content.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'views.push',
  token: 'bot',
  scopes: [],
  does: 'Puts a modal on top of an open one; three at most.',
  run: call => {
    const view = viewOf(call.args, 'modal');
    const trigger = useTrigger(call);
    if (modalsOf(call.team, trigger.userId).length >= 3) fail('push_limit_reached');
    return { view: pushModal(call.world, call.team, trigger.userId, view) };
  },
};
