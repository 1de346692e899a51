import { grantCode } from '../world/installing.ts';
import type { Team } from '../world/types.ts';
import { readBody } from './body.ts';
import type { Exchange } from './reply.ts';
import { sendText } from './reply.ts';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `/oauth/v2/authorize`: the page where somebody lets the app into a workspace. */
export async function handleAuthorize({ world, request, response, url }: Exchange): Promise<void> {
  const asked =
    request.method === 'POST'
      ? new URLSearchParams((await readBody(request, 64 * 1024)).toString('utf8'))
      : url.searchParams;
  if (asked.get('client_id') !== world.app.clientId) return sendText(response, 'invalid_client_id', 400);
  const redirect = asked.get('redirect_uri');
  if (redirect !== null && !/^https?:\/\//.test(redirect)) return sendText(response, 'bad_redirect_uri', 400);
  const scopes = (asked.get('scope') ?? '').split(/[ ,]+/).filter(Boolean);
  if (scopes.length === 0) return sendText(response, 'invalid_scope', 400);
  if (request.method !== 'POST')
    return sendText(response, installPage(asked, scopes, [...world.teams.values()], world.app.name), 200, 'text/html');
  const team = world.teams.get(asked.get('team') ?? '');
  const user = team && [...team.users.values()].find(({ isBot }) => !isBot);
  if (!team || !user || redirect === null) return sendText(response, 'invalid_team_or_redirect', 400);
  const target = new URL(redirect);
  if (asked.get('deny') === '1') target.searchParams.set('error', 'access_denied');
  else target.searchParams.set('code', grantCode(world, team, { userId: user.id, scopes, redirectUri: redirect }));
  const state = asked.get('state');
  if (state !== null) target.searchParams.set('state', state);
  response.writeHead(302, { location: target.href });
  response.end();
}

function installPage(asked: URLSearchParams, scopes: string[], teams: Team[], app: string): string {
  const hidden = [...asked].map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const options = teams.map(({ id, name }) => `<option value="${id}">${escapeHtml(name)}</option>`);
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Install ${escapeHtml(app)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem}
button{font:inherit;padding:.5rem 1.2rem;margin-right:.6rem}select{font:inherit}</style></head><body><main>
<h1>Install ${escapeHtml(app)}?</h1><p>It asks for:</p><ul>${scopes.map(scope => `<li><code>${escapeHtml(scope)}</code></li>`).join('')}</ul>
<form method="post" action="/oauth/v2/authorize">${hidden.join('')}
<p><label>Workspace <select name="team">${options.join('')}</select></label></p>
<p><button type="submit">Allow</button><button type="submit" name="deny" value="1">Cancel</button></p></form></main></body></html>`;
}
