/** How a case comes about: what stood there before somebody did the thing that is tested. */
import { watchRound } from '../../../src/alerts/watch.ts';
import { runScheduleNow } from '../../../src/schedule/commands.ts';
import { runRound } from '../../../src/schedule/runner.ts';
import type { Log, Slack } from '../../../src/use-cases/ports.ts';
import { wordsOf } from '../../fixtures.ts';
import { cell, hour, schedule } from '../samples.ts';
import type { Stage } from './stage.ts';

export const noLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

const reply = '450 4.2.0 Recipient address rejected: Greylisted for 5 minutes';

export const log = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const said = i % 3 ? '450 4.2.0 Greylisted, please try again later' : '421 4.7.0 Too many connections from your IP';
    const id = `4F${i.toString(16).toUpperCase().padStart(8, '0')}`;
    return `2026-11-20T10:${String(i % 60).padStart(2, '0')}:00+00:00 mx1 postfix/smtp[411]: ${id}: to=<p${i}@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=3, delays=1/0/1/1, dsn=4.7.0, status=deferred (host mx.example.com[192.0.2.25] said: ${said} (in reply to RCPT TO command))`;
  }).join('\n');

export const bounce: string = [
  'From: MAILER-DAEMON@example.net',
  'To: mail-ops@example.com',
  'Subject: Delayed Mail (still being retried)',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain',
  '',
  'Your message could not be delivered for 4 hours. It will be retried.',
  '',
  '--b1',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx1.example.net',
  '',
  'Final-Recipient: rfc822; lou@example.com',
  'Action: delayed',
  'Status: 4.7.1',
  'Diagnostic-Code: smtp; 451 4.7.1 Greylisted, please try again later',
  '',
  '--b1--',
  '',
].join('\r\n');

const told = ({ slack }: Stage, holds: string): Promise<{ ts: string }> =>
  slack.waitFor(() => slack.ephemerals({ visible: true }).find(({ blocks }) => wordsOf(blocks).includes(holds)), {
    what: holds,
  });

/** The dialog of a sub-command stands open. */
export async function dialog(stage: Stage, text: string): Promise<void> {
  await stage.slack.sendSlashCommand({ channel: 'mail-ops', text });
  await stage.slack.waitFor(() => stage.slack.modals()[0], { what: `the dialog of “${text}”` });
}

export async function privateAnswer(stage: Stage): Promise<{ ts: string }> {
  await stage.slack.sendSlashCommand({ channel: 'mail-ops', text: `private ${reply}` });
  return told(stage, 'Share to channel');
}

export async function shared(stage: Stage): Promise<{ ts: string }> {
  const { ts } = await privateAnswer(stage);
  await stage.slack.click({ channel: 'mail-ops', ts, actionId: 'share' });
  return told(stage, 'Shared to the channel');
}

/** An explanation stands in a thread; gives its `ts`. */
export async function explained(stage: Stage): Promise<string> {
  const { slack } = stage;
  const asked = slack.sendMention({ channel: 'mail-ops', text: reply });
  const { ts } = await slack.waitFor(() => slack.thread('mail-ops', asked.ts)[1], { what: 'an explanation' });
  return ts;
}

export async function directMessages(stage: Stage): Promise<string> {
  const dana = stage.slack.workspace().users.dana ?? '';
  await stage.poster().post({ channel: dana, message: { text: 'hello', blocks: [] }, key: 'hello' });
  return 'dm-dana';
}

/** A digest with lines that were not understood; gives its `ts`. */
export async function digest(stage: Stage): Promise<string> {
  const { slack } = stage;
  const content = `${log(9)}\nsome words that are no delivery at all\n`;
  const dropped = slack.uploadFile({ channel: 'mail-ops', name: 'mail.log', content });
  const found = await slack.waitFor(() => slack.thread('mail-ops', dropped.ts)[1], { what: 'a digest' });
  return found.ts;
}

export async function home(stage: Stage): Promise<void> {
  stage.slack.openHome();
  await stage.slack.waitFor(() => stage.slack.home(), { what: 'the App Home' });
}

export async function scheduleList(stage: Stage): Promise<string> {
  await stage.memory.schedules.create(schedule({ channel: stage.channel('mail-ops'), nextAt: Date.now() + 24 * hour }));
  await stage.slack.sendSlashCommand({ channel: 'mail-ops', text: 'schedules' });
  return (await told(stage, 'Scheduled summaries')).ts;
}

/** A schedule in a channel with deferrals; gives its id. */
export async function dueSummary(stage: Stage): Promise<string> {
  const { memory } = stage;
  const channel = stage.channel('mail-ops');
  const at = Date.now() - (Date.now() % hour) - 2 * hour;
  const cells = [cell({ hour: at, count: 120, cause: 'reputation', template: null })];
  await memory.observations.add(channel, { source: 'mx1', cells, templates: [] });
  const createdBy = stage.slack.workspace().users.dana ?? '';
  const made = await memory.schedules.create(schedule({ channel, createdBy, nextAt: Date.now() + 24 * hour }));
  return made.id;
}

/** A scheduled summary with its details stands in #mail-ops. */
export async function summary(stage: Stage): Promise<void> {
  const id = await dueSummary(stage);
  const { memory, house, slack } = stage;
  await runScheduleNow({ memory, user: slack.workspace().users.dana ?? '', now: Date.now() }, id);
  const posterFor = async (): Promise<Slack> => stage.poster();
  await runRound({ store: house.bot.store, posterFor, holder: 'given', now: Date.now, log: noLog });
}

/** Far more deferrals than ever before, in a channel with alerts. */
export async function spike(stage: Stage): Promise<void> {
  const { memory } = stage;
  const channel = stage.channel('mail-ops');
  await memory.settings.change(channel, { alerts: { enabled: true, factor: 4, minCount: 50 } });
  const now = Date.now() - (Date.now() % hour);
  const cells = [cell({ hour: now, count: 900, cause: 'reputation', provider: null, template: null })];
  await memory.observations.add(channel, { source: 'mx1', cells, templates: [] });
}

export async function alert(stage: Stage): Promise<string> {
  await spike(stage);
  const parts = { store: stage.house.bot.store, posterFor: async () => stage.poster(), now: Date.now, log: noLog };
  await stage.memory.claims.release(`alerts:${stage.channel('mail-ops')}`);
  await watchRound(parts);
  const found = await stage.slack.waitFor(() => stage.slack.messages('mail-ops')[0], { what: 'an alert' });
  return found.ts;
}
