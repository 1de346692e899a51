import { z } from 'zod';
import { inviteBot, removeBot, runCommand } from '../../control/people.ts';
import { postAsUser } from '../../world/posting.ts';
import { channelOf } from '../../world/world.ts';
import type { Deed } from './deed.ts';
import { actorOf, who } from './deed.ts';

const shape = z.object({ ...who, channel: z.string(), text: z.string(), threadTs: z.string().optional() });
const command = /^(\/[a-z0-9_-]{1,32})(?:[ \n]([\s\S]*))?$/i;

/** What the composer sends: a message, a reply, a slash command, `/invite` or `/remove`. */
export const say: Deed = ({ world }, body) => {
  const given = shape.parse(body);
  const actor = actorOf(world, given);
  const channel = channelOf(actor.team, given.channel);
  const [, name, text = ''] = command.exec(given.text.trimStart()) ?? [];
  if (name === undefined) {
    if (channel.archived) throw new Error(`#${channel.name} is archived.`);
    channel.members.add(actor.user.id);
    const { threadTs } = given;
    return { ts: postAsUser(world, actor.team, channel, actor.user, given.text, threadTs ? { threadTs } : {}).ts };
  }
  if (given.threadTs) throw new Error(`Slack does not take ${name} in a thread. Type it in the channel.`);
  if (name === '/invite') return inviteBot(actor, channel);
  if (name === '/remove') return removeBot(actor, channel);
  return runCommand(actor, channel, name, text);
};
