import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, ask } from './ask.ts';
import type { Link } from './collect.ts';

export type Checked = Link & Answer;

export interface Pace {
  /** How long one request may take. */
  timeoutMs: number;
  /** Requests under way at once, each to a host of its own. */
  atOnce: number;
  /** Rest between two requests to the same host. */
  pauseMs: number;
}

function byHost(links: readonly Link[]): Link[][] {
  const hosts = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  // The longest queues first: they decide how long all of it takes.
  return [...hosts.values()].sort((a, b) => b.length - a.length);
}

/** Asks for every link, one request a host at a time; in the order of the links given. */
export async function checkLinks(links: readonly Link[], { timeoutMs, atOnce, pauseMs }: Pace): Promise<Checked[]> {
  const queues = byHost(links);
  const answers = new Map<Link, Answer>();
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, link] of queue.entries()) {
        if (index > 0) await sleep(pauseMs);
        answers.set(link, await ask(link.url, timeoutMs));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, queues.length) }, worker));
  return links.map(link => ({ ...link, ...answers.get(link)! }));
}
