import type { Classification } from '@smtp451/core';

/** Where no server spoke: what the reporting MTA gives as its reason, and its enhanced status code. */
export const withReason = (
  found: Classification,
  reason: string,
  enhancedStatusCode: string | null,
): Classification => {
  if (found.outcome === 'delivered' || (found.reply !== null && (found.reply.code !== null || found.reply.text !== '')))
    return found;
  const code = found.reply?.enhancedStatusCode ?? enhancedStatusCode;
  return { ...found, reply: { code: null, enhancedStatusCode: code, text: reason || 'no reason is given' } };
};
