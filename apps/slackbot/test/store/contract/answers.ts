import { describe, expect, it } from 'vitest';
import { monday } from '../../support/samples.ts';
import type { World } from '../../support/world.ts';

export function answersContract(world: World): void {
  describe('answers, drafts, digests and corrections', () => {
    it('find the answer to a message, and the later one where it was replaced', async () => {
      const answer = {
        channel: 'C1',
        messageTs: '1.0',
        intent: 'explain',
        postedChannel: 'C1',
        postedTs: '2.0',
        threadTs: null,
      };
      expect(await world.a.answers.find('C1', '1.0', 'explain')).toBeNull();
      await world.a.answers.save(answer);
      await world.a2.answers.save({ ...answer, postedTs: '3.0' });
      expect(await world.a.answers.find('C1', '1.0', 'explain')).toEqual({ ...answer, postedTs: '3.0' });
      expect(await world.a.answers.find('C1', '1.0', 'digest')).toBeNull();
      await world.a.answers.remove('C1', '1.0', 'explain');
      expect(await world.a.answers.find('C1', '1.0', 'explain')).toBeNull();
    });

    it('give a draft back until it runs out, whatever characters it holds', async () => {
      const text = 'quotes \' " ; -- $1 ? {} NUL-free \u{1F4EC} \u202E line\nbreak';
      const key = await world.a.drafts.put(text, 1_000);
      expect(await world.a2.drafts.get(key)).toBe(text);
      expect(await world.b.drafts.get(key)).toBeNull();
      expect(await world.a.drafts.get(await world.a.drafts.put('a\0b', 1_000))).toMatch(/^a[\0\uFFFD]b$/);
      world.clock += 1_000;
      expect(await world.a.drafts.get(key)).toBeNull();
    });

    it('list digests newest first and find the one under a message', async () => {
      const digest = {
        id: 'd1',
        channel: 'C1',
        messageTs: '1.0',
        postedTs: null,
        at: monday,
        title: 'mail.log',
        report: '{}',
      };
      await world.a.digests.save(digest);
      await world.a.digests.save({ ...digest, id: 'd2', messageTs: '2.0', at: monday + 1 });
      await world.a.digests.save({ ...digest, postedTs: '9.0' });
      expect((await world.a.digests.recent('C1', 10)).map(one => one.id)).toEqual(['d2', 'd1']);
      expect(await world.a.digests.find('C1', '1.0')).toEqual({ ...digest, postedTs: '9.0' });
      expect(await world.a.digests.byId('d2')).toMatchObject({ messageTs: '2.0' });
    });

    it('keep corrections whole', async () => {
      const correction = {
        channel: 'C1',
        by: 'U1',
        at: monday,
        input: '451 4.7.1 Try later',
        said: { cause: 'greylisting', provider: null, signature: null },
        shouldBe: { cause: 'filter-failure', provider: 'google' },
        note: 'milter was down',
      } as const;
      const id = await world.a.corrections.add(correction);
      expect(await world.a2.corrections.list(10)).toEqual([{ id, ...correction }]);
      expect(await world.b.corrections.list(10)).toEqual([]);
    });
  });
}
