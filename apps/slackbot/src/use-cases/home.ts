import type { ModalView } from '@slack/types';
import { explain } from '@smtp451/core';
import { rankedBlocks } from '../messages/answers.ts';
import { explanationBlocks } from '../messages/explanation.ts';
import { headlineBlocks } from '../messages/headline.ts';
import { nonsense } from '../messages/help.ts';
import { type HomeChannel, type HomeFacts, homeView } from '../messages/home.ts';
import type { Block } from '../messages/message.ts';
import { packetDialog, packetMessage } from '../messages/packet.ts';
import { listSchedules } from '../schedule/commands.ts';
import type { Call, Private } from './ports.ts';
import { rank } from './rank.ts';
import { within } from './tolerance.ts';

const dayMs = 24 * 3_600_000;
const mostChannels = 12;

/** What one person sees of the bot: only channels that they are in themselves. */
export async function showHome(call: Call, version: string): Promise<void> {
  await call.slack.publishHome(call.user.id, homeView(await facts(call, version)));
}

async function facts(call: Call, version: string): Promise<HomeFacts> {
  const { memory, slack, log, user } = call;
  const shared = await slack.sharedChannels(user.id);
  const storeWorks = await within(
    memory.settings.list().then(() => true),
    false,
    log,
    'home',
  );
  const shown = storeWorks ? (shared ?? []).slice(0, mostChannels) : [];
  const channels = await Promise.all(shown.map(channel => channelFacts(call, channel)));
  return {
    version,
    storeWorks,
    missingScope: shared === null ? 'channels:read' : null,
    channels: channels.filter(channel => channel !== null),
    moreChannels: Math.max(0, (shared?.length ?? 0) - shown.length),
    uncertain: storeWorks ? await uncertainPosts(call, new Set(shared?.map(({ id }) => id))) : [],
  };
}

function channelFacts({ memory, log }: Call, { id, name }: { id: string; name: string }): Promise<HomeChannel | null> {
  const read = async (): Promise<HomeChannel> => {
    const now = Date.now();
    const [settings, schedules, sums, digests] = await Promise.all([
      memory.settings.get(id),
      listSchedules(memory, id, now),
      memory.observations.sums(id, { from: now - dayMs, to: now + 1 }, ['outcome', 'cause'], 20),
      memory.digests.recent(id, 2),
    ]);
    const deferred = sums.filter(({ outcome }) => outcome === 'deferred');
    return {
      id,
      name,
      settings,
      schedules: schedules.map(({ text, state }) => ({ text, state })),
      deferrals: deferred.map(({ cause, count }) => ({ cause, count })),
      digests: digests.map(({ title, at }) => ({ title, at })),
    };
  };
  return within<HomeChannel | null>(read(), null, log, 'home');
}

/** Posts that Slack did not confirm: shown, never repeated blindly. */
async function uncertainPosts(
  { memory, log, user }: Call,
  channels: ReadonlySet<string>,
): Promise<HomeFacts['uncertain']> {
  const read = async (): Promise<HomeFacts['uncertain']> => {
    const [runs, audit] = await Promise.all([memory.runs.recent(20, 'uncertain'), memory.audit.list(100)]);
    const scheduled = runs
      .filter(run => channels.has(run.channel))
      .map(run => ({ at: run.fireAt, channel: run.channel, what: 'a scheduled summary' }));
    const answers = audit
      .filter(({ action, by, at }) => action === 'uncertain-post' && by === user.id && at > Date.now() - 7 * dayMs)
      .map(({ at, channel }) => ({ at, channel: channel ?? '', what: 'an answer' }));
    const alerts = audit
      .filter(({ action, channel }) => action === 'uncertain-alert' && channels.has(channel ?? ''))
      .map(({ at, channel }) => ({ at, channel: channel ?? '', what: 'an alert' }));
    return [...scheduled, ...answers, ...alerts].slice(0, 10);
  };
  return within<HomeFacts['uncertain']>(read(), [], log, 'home');
}

/** The box on the App Home: nobody else sees the answer. */
export async function tryIt(call: Call, triggerId: string, input: string, reply: Pick<Private, 'tell'>): Promise<void> {
  const opened = await call.slack.openView(triggerId, explainedView(input));
  if (!opened) await reply.tell(packetMessage('Explained', explainedBlocks(input)));
}

/** An explanation as a dialog, for where there is no channel to answer in. */
export const explainedView = (input: string): ModalView => packetDialog('Explained', explainedBlocks(input));

/** Several replies: each kind in a line, what needs a person first; then the first of them in full. */
function explainedBlocks(input: string): Block[] {
  const found = explain(input);
  const groups = rank(found);
  const [first] = groups;
  if (found.outcome === 'not-a-reply' || !first) return nonsense(found).blocks.filter(({ type }) => type !== 'actions');
  return [...rankedBlocks(groups), ...headlineBlocks(first.found), ...explanationBlocks(first.found, input)];
}
