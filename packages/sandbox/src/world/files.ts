import { extname } from 'node:path';
import type { Json, StoredFile, Team } from './types.ts';
import type { World } from './world.ts';
import { changed } from './world.ts';

const types: Record<string, [mimetype: string, filetype: string]> = {
  '.txt': ['text/plain', 'text'],
  '.log': ['text/plain', 'text'],
  '.eml': ['message/rfc822', 'eml'],
  '.mbox': ['application/mbox', 'binary'],
  '.csv': ['text/csv', 'csv'],
  '.json': ['application/json', 'json'],
  '.jsonl': ['application/octet-stream', 'binary'],
  '.gz': ['application/gzip', 'gzip'],
  '.zip': ['application/zip', 'zip'],
  '.png': ['image/png', 'png'],
  '.pdf': ['application/pdf', 'pdf'],
  '.html': ['text/html', 'html'],
};

export interface NewFile {
  name: string;
  bytes: Buffer;
  user: string;
  channelId?: string;
  title?: string;
}

/** Stores a file as Slack would label it by its name. */
export function storeFile(world: World, team: Team, { name, bytes, user, channelId, title }: NewFile): StoredFile {
  const [mimetype, filetype] = types[extname(name).toLowerCase()] ?? ['application/octet-stream', 'binary'];
  const file: StoredFile = {
    id: world.ids.next('F'),
    teamId: team.id,
    name,
    title: title ?? name,
    mimetype,
    filetype,
    mode: ['text', 'csv', 'json', 'html'].includes(filetype) ? 'snippet' : 'hosted',
    bytes,
    user,
    created: Math.floor(world.now() / 1_000),
    channels: new Set(channelId ? [channelId] : []),
    parts: [],
  };
  world.files.set(file.id, file);
  return file;
}

/** The bot sees files that it owns or that stand in a conversation it is a member of. */
export const seenByBot = (team: Team, file: StoredFile): boolean =>
  file.teamId === team.id &&
  (file.user === team.botUser.id || [...file.channels].some(id => team.channels.get(id)?.members.has(team.botUser.id)));

/** First step of the bot's own upload. */
export function announceUpload(world: World, team: Team, name: string): Json {
  const file = storeFile(world, team, { name, bytes: Buffer.alloc(0), user: team.botUser.id });
  world.files.delete(file.id);
  const secret = world.secret('');
  world.uploads.set(secret, file);
  return { upload_url: `${world.baseUrl}/upload/v1/${secret}`, file_id: file.id };
}

/** Last step; undefined where nothing was uploaded under this id. */
export function completeUpload(
  world: World,
  team: Team,
  fileId: string,
  title: unknown,
  channelId?: string,
): StoredFile | undefined {
  const entry = [...world.uploads].find(([, file]) => file.id === fileId && file.teamId === team.id);
  if (!entry || entry[1].bytes.length === 0) return undefined;
  const [secret, file] = entry;
  world.uploads.delete(secret);
  if (typeof title === 'string' && title !== '') file.title = title;
  if (channelId) file.channels.add(channelId);
  world.files.set(file.id, file);
  changed(world);
  return file;
}
