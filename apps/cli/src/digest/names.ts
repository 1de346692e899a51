import { type CauseId, causes, providerName } from '@smtp451/core';

/** `Greylisting at google`, or the cause alone. */
export const causeAt = (cause: CauseId, provider: string | null): string =>
  provider === null ? causes[cause].label : `${causes[cause].label} at ${providerName(provider)}`;

export const causeLabel = (cause: CauseId | null): string => (cause === null ? 'Other' : causes[cause].label);
