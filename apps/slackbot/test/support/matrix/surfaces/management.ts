import * as given from '../given.ts';
import { click, command, is, reply, type Surface } from './surface.ts';

export const management: readonly Surface[] = [
  {
    name: 'the App Home opens',
    calls: ['users.conversations', 'views.publish'],
    arrange:
      async ({ slack }) =>
      () =>
        slack.openHome(),
    role: is('home'),
  },
  {
    name: 'the box on the App Home',
    calls: ['views.open'],
    async arrange(stage) {
      await given.home(stage);
      return () => stage.slack.click({ view: 'home', actionId: 'try_it', choice: reply });
    },
    role: is(['dialog', 'direct'], 'Explained'),
  },
  {
    name: 'the settings open',
    calls: ['views.open'],
    arrange: command('settings'),
    role: is('dialog', 'Settings'),
  },
  {
    name: 'the settings, where only admins may',
    calls: ['users.info', 'views.open'],
    async arrange(stage) {
      await stage.memory.settings.change(stage.channel('mail-ops'), { changedBy: 'admins' });
      return command('settings')(stage);
    },
    role: is('dialog', 'Settings'),
  },
  {
    name: 'the settings, sent',
    calls: ['response_url'],
    async arrange(stage) {
      await given.dialog(stage, 'settings');
      return () => stage.slack.submitView({ values: { answers: 'private' } });
    },
    role: is(['private', 'direct'], 'Saved'),
  },
  {
    name: 'a schedule in words',
    calls: ['users.info', 'conversations.info', 'response_url'],
    arrange: command('schedule daily 09:00'),
    role: is(['private', 'direct'], 'Scheduled'),
  },
  {
    name: 'the schedule dialog shows when it would run',
    calls: ['views.update'],
    async arrange(stage) {
      await given.dialog(stage, 'schedule');
      return () => stage.slack.click({ view: 'modal', actionId: 'schedule_preview', choice: 'daily 09:00' });
    },
    role: is('dialog', 'The next runs'),
  },
  {
    name: 'the schedule dialog, sent',
    calls: ['conversations.info', 'response_url'],
    async arrange(stage) {
      await given.dialog(stage, 'schedule');
      return () => stage.slack.submitView({ values: { schedule_preview: 'daily 09:00' } });
    },
    role: is(['private', 'direct'], 'Scheduled'),
  },
  {
    name: 'the list of schedules',
    calls: [],
    arrange: command('schedules'),
    role: is(['private', 'direct'], 'No summaries'),
  },
  ...(['schedule_pause', 'schedule_snooze', 'schedule_remove'] as const).map(
    (id): Surface => ({
      name: `the button ${id}`,
      calls: ['response_url'],
      arrange: async stage => click(stage, id, await given.scheduleList(stage)),
      role: is(['private', 'direct'], 'ummar'),
    }),
  ),
  {
    name: 'the tokens',
    calls: [],
    arrange: command('ingest'),
    role: is(['private', 'direct'], 'reports to this channel'),
  },
  {
    name: 'forget, confirmed',
    calls: ['response_url'],
    async arrange(stage) {
      await given.dialog(stage, 'forget');
      return () => stage.slack.submitView();
    },
    role: is(['private', 'direct'], 'Forgotten'),
  },
];
