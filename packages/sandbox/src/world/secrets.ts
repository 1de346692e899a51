import type { ResponseUrl, World } from './world.ts';

/** A trigger id for one interaction of one person. */
export function issueTrigger(world: World, teamId: string, userId: string): string {
  const id = `${Math.floor(world.now())}.${world.ids.next('TR')}.${world.secret('')}`;
  world.triggers.set(id, { teamId, userId, issuedAt: world.now(), used: false });
  forgetOldest(world.triggers, 10_000);
  return id;
}

/** An address at which the bot may answer an interaction. */
export function issueResponseUrl(
  world: World,
  area: 'commands' | 'actions',
  target: Pick<ResponseUrl, 'teamId' | 'channelId' | 'userId' | 'original'>,
): string {
  const secret = world.secret('');
  world.responseUrls.set(secret, { ...target, issuedAt: world.now(), uses: 0 });
  forgetOldest(world.responseUrls, 10_000);
  return `${world.baseUrl}/${area}/${target.teamId}/${world.ids.next('R')}/${secret}`;
}

function forgetOldest<T>(map: Map<string, T>, keep: number): void {
  if (map.size <= keep) return;
  const oldest = map.keys().next().value;
  if (oldest !== undefined) map.delete(oldest);
}
