import type { EmailOptions } from '../world/email.ts';
import { forwardEmail } from '../world/email.ts';
import { storeFile } from '../world/files.ts';
import { postAsUser } from '../world/posting.ts';
import type { Json, Message } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { Done } from './people.ts';
import { runCommand } from './people.ts';
import type { Where } from './where.ts';
import { actorAt } from './where.ts';

/** What people write. */
export interface Speaking {
  sendSlashCommand: (given: Where & { text?: string; command?: string }) => Promise<Done>;
  /** `text` is what they type: escaping, links and `@name` happen as in Slack's composer. */
  postMessage: (given: Where & { text: string; threadTs?: string; blocks?: Json[] }) => Message;
  /** The same, with the bot's mention in front. */
  sendMention: (given: Where & { text?: string; threadTs?: string }) => Message;
  uploadFile: (
    given: Where & { name: string; content: string | Uint8Array; text?: string; threadTs?: string },
  ) => Message;
  /** `raw` is the e-mail as it travels: headers, empty line, body. */
  forwardEmail: (given: Where & { raw: string | Uint8Array } & EmailOptions) => Message;
}

export function speaking(world: World): Speaking {
  const post: Speaking['postMessage'] = ({ text, threadTs, blocks, ...where }) => {
    const { team, user, channel } = actorAt(world, where);
    return postAsUser(world, team, channel, user, text, {
      ...(threadTs ? { threadTs } : {}),
      ...(blocks ? { blocks } : {}),
    });
  };
  return {
    sendSlashCommand: given => {
      const actor = actorAt(world, given);
      return runCommand(actor, actor.channel, given.command ?? world.app.commands[0] ?? '/smtp451', given.text ?? '');
    },
    postMessage: post,
    sendMention: given => post({ ...given, text: `@${world.app.name} ${given.text ?? ''}`.trim() }),
    uploadFile: ({ name, content, text = '', threadTs, ...where }) => {
      const { team, user, channel } = actorAt(world, where);
      const file = storeFile(world, team, { name, bytes: bytesOf(content), user: user.id, channelId: channel.id });
      return postAsUser(world, team, channel, user, text, { files: [file], ...(threadTs ? { threadTs } : {}) });
    },
    forwardEmail: given => {
      const { team, channel } = actorAt(world, given);
      return forwardEmail(world, team, channel, bytesOf(given.raw), given);
    },
  };
}

const bytesOf = (content: string | Uint8Array): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
