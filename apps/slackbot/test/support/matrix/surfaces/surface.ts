import type { Item, Where } from '../seen.ts';
import type { Act, Stage } from '../stage.ts';

export type Role = 'answer' | 'part' | 'error';

export interface Surface {
  name: string;
  /** What it calls while all is well; a test holds that it is this and no more. */
  calls: readonly string[];
  /** Runs by the clock: nothing comes from Slack, so nothing can be lost on the way in. */
  byClock?: boolean;
  /** Faults after which nobody can be told, by call and fault; what happens instead. */
  silent?: Readonly<Record<string, string>>;
  arrange: (stage: Stage) => Promise<Act>;
  role: (item: Item) => Role;
}

/** The answer by where it stands and what it holds; what comes along with it; all else is an error. */
export const is =
  (where: Where | readonly Where[], holds = '', parts: (item: Item) => boolean = () => false) =>
  (item: Item): Role => {
    const isThere = ([] as Where[]).concat(where).includes(item.where) && item.words.includes(holds);
    return isThere ? 'answer' : parts(item) ? 'part' : 'error';
  };

/** The explanation below a headline, or the same in private where the thread did not take it. */
export const explanation = ({ where, words }: Item): boolean =>
  where === 'thread' || (where === 'private' && words.includes('The channel has the headline'));

export const reply = '450 4.2.0 Recipient address rejected: Greylisted for 5 minutes';

export const click =
  async (stage: Stage, actionId: string, ts: string): Promise<Act> =>
  () =>
    stage.slack.click({ channel: 'mail-ops', ts, actionId });

export const command =
  (text: string, channel = 'mail-ops') =>
  async ({ slack }: Stage): Promise<Act> =>
  () =>
    slack.sendSlashCommand({ channel, text });
