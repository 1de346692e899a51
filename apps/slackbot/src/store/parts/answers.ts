import type { AnswerStore } from '../port.ts';
import type { Answer } from '../records.ts';
import type { Scoped } from '../scoped.ts';

export function answerStore({ db, now }: Scoped): AnswerStore {
  return {
    async find(channel, messageTs, intent) {
      const row = await db
        .selectFrom('answers')
        .select(['channel', 'messageTs', 'intent', 'postedChannel', 'postedTs', 'threadTs'])
        .where('channel', '=', channel)
        .where('messageTs', '=', messageTs)
        .where('intent', '=', intent)
        .executeTakeFirst();
      return row ?? null;
    },
    async save(answer) {
      const { postedChannel, postedTs, threadTs } = answer;
      await db
        .insertInto('answers')
        .values({ ...pick(answer), at: now() })
        .onConflict(c =>
          c.columns(['channel', 'messageTs', 'intent']).doUpdateSet({ postedChannel, postedTs, threadTs, at: now() }),
        )
        .execute();
    },
    async remove(channel, messageTs, intent) {
      await db
        .deleteFrom('answers')
        .where('channel', '=', channel)
        .where('messageTs', '=', messageTs)
        .where('intent', '=', intent)
        .execute();
    },
  };
}

const pick = ({ channel, messageTs, intent, postedChannel, postedTs, threadTs }: Answer): Answer => ({
  channel,
  messageTs,
  intent,
  postedChannel,
  postedTs,
  threadTs,
});
