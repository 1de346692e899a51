import type { ChannelKind } from '../world/types.ts';
import type { Args } from './args.ts';
import { fail } from './method.ts';

const kinds: Record<string, ChannelKind> = {
  public_channel: 'public',
  private_channel: 'private',
  im: 'im',
  mpim: 'mpim',
};

/** The `types` argument; public channels where it is not given. */
export function typesOf(args: Args): ChannelKind[] {
  const given = args.has('types') ? args.list('types') : ['public_channel'];
  return given.map(type => kinds[type] ?? fail('invalid_types'));
}
