import { grantCode, revoke, uninstall } from '../world/installing.ts';
import { join, leave } from '../world/membership.ts';
import type { World } from '../world/world.ts';
import { install, teamOf } from '../world/world.ts';
import type { Where } from './where.ts';
import { actorAs, actorAt } from './where.ts';

/** Who is where, and where the app is installed with which scopes. */
export interface Arranging {
  inviteBot: (given?: Where) => void;
  removeBot: (given?: Where) => void;
  archive: (given: Where, archived?: boolean) => void;
  /** Gives the app to a workspace, as the install page does; the bot's token comes back. */
  install: (team?: string, scopes?: readonly string[]) => string;
  uninstall: (team?: string) => void;
  revokeTokens: (team?: string) => void;
  setScopes: (scopes: readonly string[], team?: string) => void;
  /** What the Allow button of the install page leads to: the redirect's address with code and state. */
  authorize: (given: {
    team?: string;
    user?: string;
    scopes?: readonly string[];
    redirectUri: string;
    state?: string;
    /** For the whole organisation of the workspace (Enterprise Grid). */
    orgWide?: boolean;
  }) => string;
}

export const arranging = (world: World): Arranging => ({
  inviteBot: given => {
    const { team, user, channel } = actorAt(world, given);
    join(world, team, channel, team.botUser.id, user.id);
  },
  removeBot: given => {
    const { team, channel } = actorAt(world, given);
    leave(world, team, channel, team.botUser.id);
  },
  archive: (given, archived = true) => {
    actorAt(world, given).channel.archived = archived;
  },
  install: (which, scopes = world.app.scopes) => install(world, teamOf(world, which), scopes),
  uninstall: which => uninstall(world, teamOf(world, which)),
  revokeTokens: which => revoke(world, teamOf(world, which)),
  setScopes: (scopes, which) => {
    const { installation, name } = teamOf(world, which);
    if (!installation) throw new Error(`The app is not installed in ${name}.`);
    installation.scopes = [...scopes];
  },
  authorize: ({ scopes = world.app.scopes, redirectUri, state, orgWide = false, ...who }) => {
    const { team, user } = actorAs(world, who);
    const target = new URL(redirectUri);
    target.searchParams.set(
      'code',
      grantCode(world, team, { userId: user.id, scopes: [...scopes], redirectUri, orgWide }),
    );
    if (state !== undefined) target.searchParams.set('state', state);
    return target.href;
  },
});
