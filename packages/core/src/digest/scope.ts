import { providerName } from '../provider-name.ts';
import type { HeavyHitters } from './heavy-hitters.ts';
import type { ProviderScope, Scope } from './report-types.ts';
import type { Share, Summary } from './summary.ts';

/** Fewer attempts than this, here or elsewhere, tell nothing. */
const fewest = 5;
/** What counts as trouble. */
const much = 0.2;
/** A share that is so much higher than elsewhere, in points or in times, is this provider's own. */
const farAbove = { points: 0.25, times: 3 };
/** Two-sided 95 %. */
const z = 1.96;

/**
 * The bounds between which the true share lies in 95 of 100 samples (Wilson's score interval,
 * https://www.itl.nist.gov/div898/handbook/prc/section2/prc241.htm, checked 2026-11-23): 3 of 3 says less than 300 of 300.
 */
const bounds = (deferred: number, attempts: number): { low: number; high: number } => {
  const share = deferred / attempts;
  const centre = share + z ** 2 / (2 * attempts);
  const reach = z * Math.sqrt((share * (1 - share)) / attempts + z ** 2 / (4 * attempts ** 2));
  const whole = 1 + z ** 2 / attempts;
  return { low: (centre - reach) / whole, high: (centre + reach) / whole };
};

interface Counts {
  deferred: number;
  attempts: number;
}

const scopeOf = (here: Counts, elsewhere: Counts): Scope['scope'] => {
  if (here.deferred === 0) return 'none';
  if (here.attempts < fewest || elsewhere.attempts < fewest) return 'unknown';
  const share = here.deferred / here.attempts;
  const others = elsewhere.deferred / elsewhere.attempts;
  const isMore = share >= others + farAbove.points || (share >= much && share >= others * farAbove.times);
  const isCertain =
    bounds(here.deferred, here.attempts).low > bounds(elsewhere.deferred, elsewhere.attempts).high && share >= much;
  if (isMore && isCertain) return share >= 0.5 && others < much ? 'only-here' : 'mostly-here';
  return share >= much && others >= much ? 'everywhere' : 'some';
};

/** Most deferrals first. */
export const scopes = ({ totals }: Summary, shares: HeavyHitters<Share>): [string, Scope][] =>
  shares
    .ranked()
    .map(([name, { count, deferred }]): [string, Scope] => {
      const elsewhere = {
        attempts: Math.max(0, totals.attempts - count),
        deferred: Math.max(0, totals.deferred - deferred),
      };
      const scope: Scope = {
        count: deferred,
        attempts: count,
        share: count === 0 ? 0 : deferred / count,
        shareElsewhere: elsewhere.attempts === 0 ? 0 : elsewhere.deferred / elsewhere.attempts,
        scope: scopeOf({ deferred, attempts: count }, elsewhere),
      };
      return [name, scope];
    })
    .sort((a, b) => b[1].count - a[1].count || b[1].attempts - a[1].attempts || (a[0] < b[0] ? -1 : 1));

/** The same for providers, with a sentence each where there is one to say. */
export const providerScopes = (summary: Summary): ProviderScope[] =>
  scopes(summary, summary.providers).map(([name, scope]) => ({
    provider: name === '' ? null : name,
    ...scope,
    says: name === '' ? null : sentence(providerName(name), scope),
  }));

const percent = (share: number): string => {
  // 99.6 % is not all, and 0.4 % is not nothing.
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 'over 99 %';
  return rounded === 0 && share > 0 ? 'under 1 %' : `${rounded} %`;
};

const sentence = (name: string, { share, shareElsewhere, scope }: Scope): string | null => {
  const both = `${name} defers ${percent(share)} of your attempts, the others ${percent(shareElsewhere)}`;
  if (scope === 'only-here') return `${both}: the trouble is between you and ${name}.`;
  if (scope === 'mostly-here') return `${both}: ${name} is far above the rest.`;
  if (scope === 'everywhere') return `${both}: look for what they have in common, on your side first.`;
  return null;
};

const mostSentences = 3;

/** "Only us, or only them?": what there is to say of single providers; otherwise of all of them. */
export const scopeSentences = (providers: readonly ProviderScope[]): string[] => {
  const single = providers.filter(({ scope }) => scope === 'only-here' || scope === 'mostly-here');
  const told = (single.length > 0 ? single : providers).flatMap(({ says }) => (says === null ? [] : [says]));
  return told.slice(0, single.length > 0 ? mostSentences : 1);
};
