import { origins } from '../catalogue/origins.generated.ts';
import type { CauseId } from '../causes/ids.ts';
import { causes } from '../causes/registry.ts';

/** What to do first about a cause at one provider: what its own entries say, or else what holds everywhere. */
export const firstStep = (cause: CauseId, provider: string | null): string | null =>
  (provider === null ? null : ownStep(cause, provider)) ?? causes[cause].steps.outbound[0]?.do ?? null;

/** Of several entries the first counts: the commonest reply of a provider stands in front. */
const ownStep = (cause: CauseId, provider: string): string | null => {
  const entries = origins.find(({ id }) => id === provider)?.signatures ?? [];
  const steps = entries.flatMap(entry => (entry.cause === cause ? (entry.steps ?? []) : []));
  return steps.find(({ who }) => who === 'sender')?.do ?? null;
};
