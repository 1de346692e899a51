import { completeUpload } from '../world/files.ts';
import { postAsBot } from '../world/posting.ts';
import { fileObject } from '../world/shapes.ts';
import type { Json } from '../world/types.ts';
import { Args } from './args.ts';
import { blocksOf, threadOf, writableChannel } from './content.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'files.completeUploadExternal',
  token: 'bot',
  scopes: ['files:write'],
  does: 'Finishes uploads and shares them to `channel_id`, in a thread if asked, with a comment.',
  doesNot: 'Several channels at once.',
  run: call => {
    const { world, team, args } = call;
    const given = args.json('files');
    if (!Array.isArray(given) || given.length === 0) return fail('invalid_arguments');
    const share = args.has('channel_id')
      ? { ...call, args: new Args({ ...args.all, channel: args.string('channel_id') }) }
      : null;
    const channel = share && writableChannel(share);
    const threadTs = share && channel ? threadOf(share, channel) : undefined;
    const blocks = blocksOf(args);
    const files = given.map(
      (entry: Json) =>
        completeUpload(world, team, String(entry.id), entry.title, channel?.id) ?? fail('file_not_found'),
    );
    const shown = files.map(file => fileObject(world, file));
    if (channel)
      postAsBot(world, team, channel, {
        text: args.string('initial_comment') ?? '',
        files: shown,
        ...(blocks ? { blocks } : {}),
        ...(threadTs ? { threadTs } : {}),
      });
    return { files: shown };
  },
};
