import { expect } from 'vitest';
import { apiFaults, arm, wireFaults } from './faults.ts';
import type { Item } from './seen.ts';
import { openStage, play, type Stage } from './stage.ts';
import type { Surface } from './surfaces/surface.ts';
import { judge, type Verdict } from './verdict.ts';

async function withStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await openStage();
  try {
    return await work(stage);
  } finally {
    await stage.house.close();
  }
}

export const playPeace = (surface: Surface): Promise<{ verdict: Verdict; calls: string[]; items: Item[] }> =>
  withStage(async stage => {
    let before = 0;
    const items = await play(stage, surface.arrange, ({ slack }) => {
      before = slack.calls().length;
      return {};
    });
    const calls = new Set(
      stage.slack
        .calls()
        .slice(before)
        .map(({ method }) => method),
    );
    return { verdict: judge(surface, items), calls: [...calls].sort(), items };
  });

export interface Played extends Verdict {
  items: Item[];
}

export const playApi = (surface: Surface, method: string, fault: string): Promise<Played> =>
  withStage(async stage => {
    const items = await play(stage, surface.arrange, ({ slack }) => {
      slack.faults.add({ ...(apiFaults[fault] ?? { kind: 'drop-before' }), method });
      return {};
    });
    return { ...judge(surface, items), items };
  });

export const playWire = (surface: Surface, fault: string): Promise<Played> =>
  withStage(async stage => {
    const items = await play(stage, surface.arrange, () => {
      arm(stage, fault);
      const { during, after } = wireFaults[fault] ?? {};
      return {
        ...(during ? { during: () => during(stage) } : {}),
        ...(after ? { after: () => after(stage) } : {}),
      };
    });
    return { ...judge(surface, items), items };
  });

/** `later`: nobody can be told now; the surface's `silent` says what happens instead. */
export type Outcome = 'answer' | 'answer twice, as it says' | 'error' | 'later';

/** Only where Slack confirms nothing and keeps nothing to look up may a private message come twice, and says so. */
export async function expectOne(surface: Surface, method: string | null, fault: string): Promise<Outcome> {
  const played = method === null ? await playWire(surface, fault) : await playApi(surface, method, fault);
  const mayRepeat =
    fault === 'a connection dropped after it is done' && ['response_url', 'chat.postEphemeral'].includes(method ?? '');
  const { answers, errors, repeats, items } = played;
  const why = surface.silent?.[`${method}, ${fault}`];
  if (why !== undefined) {
    expect(items, why).toEqual([]);
    return 'later';
  }
  expect({ total: answers + errors, repeats: mayRepeat ? 0 : repeats }, JSON.stringify(items, null, 1)).toEqual({
    total: 1,
    repeats: 0,
  });
  if (errors > 0) return 'error';
  return repeats > 0 ? 'answer twice, as it says' : 'answer';
}
