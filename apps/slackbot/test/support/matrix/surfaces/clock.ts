import { watchRound } from '../../../../src/alerts/watch.ts';
import { runScheduleNow } from '../../../../src/schedule/commands.ts';
import { runRound } from '../../../../src/schedule/runner.ts';
import * as given from '../given.ts';
import { click, is, type Surface } from './surface.ts';

/** Rounds that follow each other in time, as the bot's own loop makes them. */
const rounds = 6;

export const byClock: readonly Surface[] = [
  {
    name: 'a scheduled summary',
    calls: ['chat.postMessage'],
    byClock: true,
    silent: {
      'chat.postMessage, a missing permission': 'the schedule is paused, and its list says why',
      'chat.postMessage, a 503 that stays': 'it comes when Slack is back',
    },
    async arrange(stage) {
      const schedule = await given.dueSummary(stage);
      return async () => {
        await runScheduleNow(
          { memory: stage.memory, user: stage.slack.workspace().users.dana ?? '', now: Date.now() },
          schedule,
        );
        await inRounds(async offset => {
          await runRound({
            store: stage.house.bot.store,
            posterFor: async () => stage.poster(),
            holder: `round${offset}`,
            now: () => Date.now() + offset,
            log: given.noLog,
          });
        });
      };
    },
    role: is('channel', '', ({ where }) => where === 'thread'),
  },
  {
    name: 'an alert',
    calls: ['chat.postMessage'],
    byClock: true,
    silent: {
      'chat.postMessage, a missing permission': 'its webhook is told; the log says it every minute',
      'chat.postMessage, a 503 that stays': 'it comes when Slack is back',
    },
    async arrange(stage) {
      await given.spike(stage);
      return () =>
        inRounds(async offset => {
          await stage.memory.claims.release(`alerts:${stage.channel('mail-ops')}`);
          const { store } = stage.house.bot;
          const now = (): number => Date.now() + offset / 60;
          await watchRound({ store, posterFor: async () => stage.poster(), now, log: given.noLog });
        });
    },
    role: is('channel', 'Alert'),
  },
  ...(['alert_acknowledge', 'alert_assign', 'alert_silence'] as const).map(
    (id): Surface => ({
      name: `the button ${id}`,
      calls: ['chat.update'],
      arrange: async stage => click(stage, id, await given.alert(stage)),
      role: is('changed'),
    }),
  ),
];

async function inRounds(round: (offset: number) => Promise<void>): Promise<void> {
  for (let n = 0; n < rounds; n += 1) await round(n * 15 * 60_000);
}
