import { describe, expect, it } from 'vitest';
import { hashToken, newToken } from '../../../src/store/ids.ts';
import type { World } from '../../support/world.ts';

export function tokensContract(world: World): void {
  describe('tokens and installations', () => {
    it('know a token by its hash alone', async () => {
      const token = newToken();
      const made = await world.a.tokens.create({ channel: 'C1', label: 'mx1', createdBy: 'U1' }, hashToken(token));
      expect(await world.store.routing.byTokenHash(hashToken(token))).toEqual({
        workspace: 'T1',
        channel: 'C1',
        tokenId: made.id,
      });
      expect(await world.store.routing.byTokenHash(hashToken(`${token}x`))).toBeNull();
      expect(JSON.stringify(await world.a.tokens.list())).not.toContain(token);
      expect(await world.b.tokens.revoke(made.id)).toBe(false);
      expect(await world.a.tokens.revoke(made.id)).toBe(true);
      expect(await world.store.routing.byTokenHash(hashToken(token))).toBeNull();
    });

    it('keep the keys of signing services with their token, for its own workspace', async () => {
      const keys = { mailgun: 'a signing key', sendgrid: 'a public key' };
      const made = await world.a.tokens.create(
        { channel: 'C1', label: '', createdBy: 'U1' },
        hashToken(newToken()),
        keys,
      );
      expect(await world.a2.tokens.verification(made.id)).toEqual(keys);
      expect(await world.b.tokens.verification(made.id)).toBeNull();
    });

    it('give an installation only to its own workspace, and refuse to store it without a key', async () => {
      await world.a.installation.save('{"bot":{"token":"example-one"}}');
      await world.a.installation.save('{"bot":{"token":"example-two"}}');
      expect(await world.a2.installation.get()).toBe('{"bot":{"token":"example-two"}}');
      expect(await world.b.installation.get()).toBeNull();
      const keyless = await world.driver.open(world.place, { now: () => world.clock });
      await expect(keyless.workspace('T3').installation.save('{}')).rejects.toThrow(/SMTP451_ENCRYPTION_KEY/);
      await expect(keyless.workspace('T1').installation.get()).rejects.toThrow(/install the app again/);
      await keyless.close();
    });
  });
}
