import { fail } from '../methods/method.ts';
import { sendEvent } from './events.ts';
import type { Json, Team } from './types.ts';
import type { World } from './world.ts';
import { changed, install, installOrgWide } from './world.ts';

/** The token stops working; the app is told. */
export function revoke(world: World, team: Team): void {
  if (!team.installation) return;
  sendEvent(world, team, 'tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: [team.botUser.id] } });
  team.installation.revoked = true;
  changed(world);
}

/** The app leaves the workspace: `tokens_revoked`, then `app_uninstalled`, in no promised order. */
export function uninstall(world: World, team: Team): void {
  revoke(world, team);
  sendEvent(world, team, 'app_uninstalled', { type: 'app_uninstalled' });
  changed(world);
}

/** What the install page's button does: a code for the redirect. */
export function grantCode(
  world: World,
  team: Team,
  {
    userId,
    scopes,
    redirectUri,
    orgWide = false,
  }: { userId: string; scopes: string[]; redirectUri: string | null; orgWide?: boolean },
): string {
  const code = `${team.id}.${world.secret('')}`;
  world.codes.set(code, { teamId: team.id, userId, scopes, redirectUri, issuedAt: world.now(), orgWide });
  return code;
}

/** https://docs.slack.dev/reference/methods/oauth.v2.access, checked 2026-11-23. A code works once and for ten minutes. */
export function exchangeCode(world: World, code: string, redirectUri: string | null): Json {
  const grant = world.codes.get(code);
  world.codes.delete(code);
  const team = grant && world.teams.get(grant.teamId);
  if (!grant || !team) return fail('invalid_code');
  if (world.now() - grant.issuedAt > world.limits.oauthCodeMs) return fail('invalid_code');
  if (grant.redirectUri !== null && redirectUri !== null && grant.redirectUri !== redirectUri)
    return fail('bad_redirect_uri');
  const { orgWide } = grant;
  const access_token = (orgWide ? installOrgWide : install)(world, team, grant.scopes);
  return {
    app_id: world.app.id,
    authed_user: { id: grant.userId },
    scope: grant.scopes.join(','),
    token_type: 'bot',
    access_token,
    bot_user_id: team.botUser.id,
    team: orgWide ? null : { id: team.id, name: team.name },
    enterprise: team.enterprise,
    is_enterprise_install: orgWide,
  };
}
