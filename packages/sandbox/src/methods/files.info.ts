import { seenByBot } from '../world/files.ts';
import { fileObject } from '../world/shapes.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'files.info',
  token: 'bot',
  scopes: ['files:read'],
  does: 'Describes a file in a conversation of the bot; for a forwarded e-mail with its text.',
  doesNot: 'Comments and previews.',
  run: ({ world, team, args }) => {
    const file = world.files.get(args.required('file'));
    if (!file || !seenByBot(team, file)) return fail('file_not_found');
    return { file: fileObject(world, file), comments: [], response_metadata: { next_cursor: '' } };
  },
};
