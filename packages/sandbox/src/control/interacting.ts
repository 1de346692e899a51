import type { Actor } from '../world/interactions.ts';
import type { View } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { Choice } from './elements.ts';
import type { Done, Submitted } from './people.ts';
import {
  closeView,
  openHome,
  seenMessage,
  submitView,
  useMessageElement,
  useShortcut,
  useViewElement,
} from './people.ts';
import type { Where, Who } from './where.ts';
import { actorAs, actorAt } from './where.ts';

/** An element, and what is chosen in it: a value, several, or fields as Slack sends them. */
export type Click = Where & {
  actionId: string;
  blockId?: string;
  choice?: Choice;
  /** Values of the elements around it. */
  state?: Record<string, Choice>;
} & ({ ts: string } | { view: 'modal' | 'home' });

/** What people press, choose and submit. */
export interface Interacting {
  /** A message shortcut where `ts` is given, else a global one. */
  sendShortcut: (given: Where & { callbackId: string; ts?: string }) => Promise<Done>;
  /** Uses an element of a message (`ts`), of the top modal or of App Home (`view`). */
  click: (given: Click) => Promise<Done>;
  /** Submits the top modal with values by `action_id` or `block_id`; the rest keeps what it shows. */
  submitView: (given?: Who & { values?: Record<string, Choice> }) => Promise<Submitted>;
  closeView: (given?: Who & { all?: boolean }) => Promise<void>;
  openHome: (given?: Who & { tab?: 'home' | 'messages' }) => void;
}

export const interacting = (world: World): Interacting => ({
  sendShortcut: given => {
    const actor = actorAt(world, given);
    const { channel } = actor;
    const on = given.ts === undefined ? undefined : { channel, message: seenMessage(actor, channel, given.ts) };
    return useShortcut(actor, given.callbackId, on);
  },
  click: given => {
    const actor = actorAt(world, given);
    if ('ts' in given)
      return useMessageElement(actor, actor.channel, seenMessage(actor, actor.channel, given.ts), given);
    return useViewElement(actor, given.view === 'modal' ? topModal(actor) : homeOf(actor), given);
  },
  submitView: (given = {}) => {
    const actor = actorAs(world, given);
    return submitView(actor, topModal(actor), given.values ?? {});
  },
  closeView: (given = {}) => {
    const actor = actorAs(world, given);
    return closeView(actor, topModal(actor), { all: given.all ?? false });
  },
  openHome: (given = {}) => openHome(actorAs(world, given), given.tab),
});

function topModal({ team, user }: Actor): View {
  const view = team.modals.get(user.id)?.at(-1);
  if (!view) throw new Error(`${user.name} has no modal open.`);
  return view;
}

function homeOf({ team, user }: Actor): View {
  const view = team.homes.get(user.id);
  if (!view) throw new Error(`${user.name} has no App Home yet: call openHome() and wait for views.publish.`);
  return view;
}
