import { redactAddresses } from './redact-addresses.ts';
import { redactSecrets } from './redact-secrets.ts';

/**
 * The text without what must not be shared: the local part of each e-mail address becomes `***` (its domain stays,
 * because it tells who responds), and passwords, tokens and keys become `[secret]`. Idempotent, in linear time, never
 * throws. Where it cannot tell a name from an address it masks too much rather than too little.
 */
export function redact(text: string): string {
  return redactAddresses(redactSecrets(text));
}
