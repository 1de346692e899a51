import { announceUpload } from '../world/files.ts';
import type { Method } from './method.ts';

export const method: Method = {
  name: 'files.getUploadURLExternal',
  token: 'bot',
  scopes: ['files:write'],
  does: 'Gives an address to upload one file to.',
  run: ({ world, team, args }) => {
    const name = args.required('filename');
    args.integer('length', 0);
    args.required('length');
    return announceUpload(world, team, name);
  },
};
