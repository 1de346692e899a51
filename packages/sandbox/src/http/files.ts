import { seenByBot } from '../world/files.ts';
import { multipart, readBody } from './body.ts';
import type { Exchange } from './reply.ts';
import { sendText } from './reply.ts';

/** What Slack answers instead of a file when the token may not read it: a page, with status 200. */
const loginPage = `<!DOCTYPE html><html lang="en"><head><title>Sign in | Slack sandbox</title></head>
<body><h1>Sign in to the workspace</h1><form action="/signin"><label>E-mail <input name="email"></label></form></body></html>`;

/** `/files-pri/<team>-<file>/…`: the bytes, for a token with `files:read`; the page reads by its own session. */
export async function handleFile(
  { world, request, response, url }: Exchange,
  teamId: string,
  fileId: string,
  rest: string,
): Promise<void> {
  const file = world.files.get(fileId);
  const team = world.teams.get(teamId);
  if (url.searchParams.get('page') !== '1' && struck({ world, response }, 'file')) return;
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const { installation } = team ?? {};
  const byBot = installation && !installation.revoked && installation.botToken === token;
  const mayRead = byBot && installation.scopes.includes('files:read') && team && file && seenByBot(team, file);
  const byPage =
    url.searchParams.get('page') === '1' && request.headers['sec-fetch-site'] !== 'cross-site' && token === '';
  if (!mayRead && !byPage) return sendText(response, loginPage, 200, 'text/html');
  if (!file || file.teamId !== teamId) return sendText(response, 'File not found', 404);
  const part = /^(?:download\/)?attachment\/(\d{1,4})/.exec(rest)?.[1];
  const bytes = part === undefined ? file.bytes : file.parts[Number(part)];
  if (!bytes) return sendText(response, 'File not found', 404);
  response.writeHead(200, {
    'content-type': part === undefined ? file.mimetype : 'application/octet-stream',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  response.end(bytes);
}

/** True where a fault has answered. Dropping after the fact is the same here: nothing is shown before it is shared. */
function struck({ world, response }: Pick<Exchange, 'world' | 'response'>, what: 'file' | 'upload'): boolean {
  const fault = world.faults.take(what, {});
  if (fault?.kind === 'rate-limited') {
    response.setHeader('retry-after', String(fault.retryAfterSeconds));
    sendText(response, 'ratelimited', 429);
  } else if (fault?.kind === 'http') sendText(response, 'internal_error', fault.status);
  else if (fault?.kind === 'missing-scope') sendText(response, loginPage, 200, 'text/html');
  else if (fault?.kind === 'drop-before' || fault?.kind === 'drop-after') response.destroy();
  else return false;
  return true;
}

/** `/upload/v1/<secret>`: the bot's own upload, raw or as a form. */
export async function handleUpload({ world, request, response }: Exchange, secret: string): Promise<void> {
  const file = world.uploads.get(secret);
  if (!file) return sendText(response, 'Upload not found', 404);
  const raw = await readBody(request, world.limits.fileBytes);
  if (struck({ world, response }, 'upload')) return;
  const type = request.headers['content-type'] ?? '';
  const parts = type.includes('multipart/form-data') ? multipart(raw, type) : [];
  file.bytes = (parts.find(({ filename }) => filename !== null) ?? parts[0])?.bytes ?? raw;
  sendText(response, `OK - ${file.bytes.length}`);
}
