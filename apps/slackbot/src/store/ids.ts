import { createHash, randomBytes } from 'node:crypto';

/** A random id without meaning: 96 bits, safe in URLs, in buttons, and as a word of a command line (no hyphen in front). */
export const newId = (): string => randomBytes(12).toString('base64url').replace(/^-/, '0');

/** A new ingest token, shown once: 192 bits behind a prefix that secret scanners can look for. */
export const newToken = (): string => `s451_${randomBytes(24).toString('base64url')}`;

/** What the store keeps of a token. Its 192 random bits need no salt and no slow hash. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const hashBody = (body: Uint8Array | string): string => createHash('sha256').update(body).digest('base64url');
