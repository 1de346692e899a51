import { notice } from '../messages/answers.ts';
import type { Message } from '../messages/message.ts';
import type { Call } from './ports.ts';
import { audienceOf } from './tolerance.ts';

/**
 * Who may change what belongs to a channel: its members (Slack lets only them type commands there), unless its setting
 * says admins only. Null where it is allowed, otherwise what to tell the person.
 */
export async function refusedChange(call: Call, channel: string): Promise<Message | null> {
  const { changedBy } = await audienceOf(call.memory, channel, call.log);
  if (changedBy === 'members') return null;
  const isAdmin = await call.slack.isAdmin(call.user.id);
  if (isAdmin === true) return null;
  if (isAdmin === null)
    return notice(
      'In this channel only workspace admins change that, and Slack did not say whether you are one. Try again.',
    );
  return notice(
    'In this channel only workspace admins change that. Ask one of them, or ask them to let members do it (/smtp451 settings).',
  );
}
