import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals texts for one workspace: what was sealed for another does not open. */
export interface Sealer {
  seal(text: string, workspace: string): string;
  /** Throws where the key or the workspace is another one, or the text was changed. */
  open(sealed: string, workspace: string): string;
}

const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'smtp451', 'installations', 32));

/**
 * AES-256-GCM with the workspace as associated data. The first secret seals; all of them open, so that a secret can
 * be changed by putting the new one in front. Without any, sealing is refused: tokens are never stored in the clear.
 */
export function createSealer(secrets: readonly string[]): Sealer {
  const keys = secrets.map(keyFrom);
  return {
    seal(text, workspace) {
      const key = keys[0];
      if (!key) {
        throw new Error(
          'An installation holds a token and is stored only encrypted: set SMTP451_ENCRYPTION_KEY (or SLACK_STATE_SECRET) to at least 16 random characters.',
        );
      }
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(workspace));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `1.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed, workspace) {
      const raw = Buffer.from(sealed.slice(2), 'base64url');
      for (const key of keys) {
        const plain = tryOpen(raw, key, workspace);
        if (plain !== null) return plain;
      }
      throw new Error(
        'The stored installation does not open with the keys at hand: put the earlier key after the new one in SMTP451_ENCRYPTION_KEY, separated by a comma, or install the app again.',
      );
    },
  };
}

function tryOpen(raw: Buffer, key: Buffer, workspace: string): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, raw.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(workspace)).setAuthTag(raw.subarray(12, 28));
    return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
