import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { enter } from '../../src/store/sqlite/presence.ts';
import { memoryStore } from '../support/memory.ts';
import { monday, schedule } from '../support/samples.ts';

const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'smtp451-presence-')), 'smtp451.sqlite');

async function isAlone(file: string): Promise<{ alone: boolean; leave: () => void }> {
  let alone = false;
  const presence = await enter(file, async () => {
    alone = true;
  });
  return { alone, leave: () => presence?.leave() };
}

describe('a data folder', () => {
  it('tells the first process that it is alone, and no other while it lives', async () => {
    const file = newFile();
    const first = await isAlone(file);
    const second = await isAlone(file);
    expect([first.alone, second.alone]).toEqual([true, false]);
    first.leave();
    expect((await isAlone(file)).alone).toBe(false);
    second.leave();
  });

  it('is empty again the moment its process is killed', async () => {
    const file = newFile();
    const module = fileURLToPath(new URL('../../src/store/sqlite/presence.ts', import.meta.url));
    const code = `import { enter } from ${JSON.stringify(module)}; await enter(${JSON.stringify(file)}, async () => undefined); console.log('in'); setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise(done => child.stdout.once('data', done));
    const beside = await isAlone(file);
    expect(beside.alone).toBe(false);
    beside.leave();
    const gone = new Promise(done => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
    const after = await isAlone(file);
    expect(after.alone).toBe(true);
    after.leave();
  });

  it('lets nobody in while what was left behind is given back', async () => {
    const file = newFile();
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await new Promise(done => setTimeout(done, 60));
      inside -= 1;
    };
    const all = await Promise.all([enter(file, work), enter(file, work), enter(file, work)]);
    expect(most).toBe(1);
    for (const one of all) one?.leave();
  });
});

describe('what a process that died held', () => {
  it('is given back at once: events and runs, of every workspace', async () => {
    const store = await memoryStore();
    const [a, b] = [store.workspace('T1'), store.workspace('T2')];
    await a.inbox.put({ id: 'Ev1', kind: 'event', body: '{}' }, 90_000);
    const made = await b.schedules.create(schedule());
    const run = await b.runs.add(made, { fireAt: monday - 1, state: 'pending', requestedBy: null, detail: null });
    await b.runs.lease(run?.id ?? '', 'the dead', monday, 300_000);
    expect(await a.inbox.take(5, 1_000)).toEqual([]);
    expect(await b.runs.open(monday)).toEqual([]);
    expect(await store.giveBackLeases()).toBe(2);
    expect(await a.inbox.take(5, 1_000)).toMatchObject([{ id: 'Ev1' }]);
    expect(await b.runs.open(monday)).toMatchObject([{ id: run?.id }]);
    expect(await b.runs.finish(run?.id ?? '', 'the dead', { state: 'posted', postedTs: '1.0', detail: null })).toBe(
      false,
    );
  });
});
