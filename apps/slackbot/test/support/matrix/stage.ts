/** One case of the matrix: its own workspace and bot, a surface, a fault, and what the person got to see. */

import { WebClient } from '@slack/web-api';
import type { Done, Sandbox } from '@smtp451/sandbox';
import { clientOptions } from '../../../src/slack/client-options.ts';
import { gateway } from '../../../src/slack/gateway.ts';
import { slackHosts } from '../../../src/slack/hosts.ts';
import { Memberships } from '../../../src/slack/membership.ts';
import { ChannelQueue } from '../../../src/slack/queue.ts';
import type { WorkspaceStore } from '../../../src/store/port.ts';
import type { Slack } from '../../../src/use-cases/ports.ts';
import { type House, openHouse } from '../../fixtures.ts';
import { type Item, look, newIn, type Seen } from './seen.ts';

export interface Stage {
  house: House;
  slack: Sandbox;
  memory: WorkspaceStore;
  /** The id of a channel. */
  channel(name: string): string;
  /** The bot's own way to Slack, for what runs by the clock. */
  poster(): Slack;
  /** Waits until the bot has nothing more to do. */
  quiet(): Promise<void>;
}

/** Slack waits and repeats faster here, so that a case takes a second, not minutes. */
const limits = { ackMs: 1_500, retryMs: [0, 300, 900] };

export const openStage = async (): Promise<Stage> => stageOf(await openHouse({ limits }, { LOG_LEVEL: 'warn' }));

export function stageOf(house: House): Stage {
  const { slack } = house;
  const memory = house.bot.store.workspace(slack.workspace().id);
  const stage: Stage = {
    house,
    slack,
    memory,
    channel: name => slack.workspace().channels[name] ?? '',
    poster: () => posterOf(stage),
    quiet: () => quiet(house),
  };
  return stage;
}

function posterOf({ slack, memory }: Stage): Slack {
  const hosts = slackHosts(slack.apiUrl);
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const logger = { ...silent, setLevel: () => undefined, getLevel: () => 'info' as never, setName: () => undefined };
  const client = new WebClient(slack.tokens.bot, clientOptions(slack.apiUrl, hosts, logger));
  const parts = { queue: new ChannelQueue(), memberships: new Memberships(), hosts, log: silent, settledAt: 0 };
  return gateway(parts, { client, workspace: memory.id, botUserId: null, claims: memory.claims });
}

/** Nothing delivered, nothing in work, nothing queued, twice in a row. */
async function quiet(house: House): Promise<void> {
  for (let calm = 0; calm < 2; ) {
    await house.slack.idle();
    const metrics = await (await fetch(`http://127.0.0.1:${house.bot.opsPort}/metrics`)).text();
    const busy = /^smtp451_(?:requests_in_flight|posts_queued) [1-9]/m.test(metrics);
    calm = busy ? 0 : calm + 1;
    await new Promise(done => setTimeout(done, 25));
  }
}

/** What somebody does, and what Slack's client said to it; nothing for what runs by the clock. */
// biome-ignore lint/suspicious/noConfusingVoidType: what is written or dropped gives nothing back.
export type Act = () => Promise<Done | void> | void;

/** Plays one case: prepares, breaks, acts, and gives what is new to the person. */
export async function play(
  stage: Stage,
  arrange: (stage: Stage) => Promise<Act>,
  breaking: (stage: Stage) => { during?: () => void; after?: () => Promise<void> | void },
): Promise<Item[]> {
  const act = await arrange(stage);
  await stage.quiet();
  const before: Seen = look(stage.slack);
  const { during, after } = breaking(stage);
  const doing = Promise.resolve(act());
  during?.();
  const done = await doing;
  await after?.();
  await stage.quiet();
  stage.slack.faults.clear();
  const seen = newIn(before, look(stage.slack));
  // A click that Slack could not deliver shows a warning beside the button; a command's error is a message already.
  const warned = done?.refusal && !seen.some(({ where }) => where === 'slack');
  return warned ? [...seen, { where: 'slack', words: `Slack: ${done.refusal}`, isRepeated: false }] : seen;
}
