import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueCommands } from '../../src/explain/mta-commands.ts';

const context = { domain: 'mx.example.com', queueId: '4FzX2r1pQ3z9', cause: 'greylisting' } as const;

describe('queueCommands', () => {
  it('knows every mail server of the folder', () => {
    const folder = readdirSync(new URL('../../src/explain/mta/', import.meta.url)).filter(
      file => file !== 'command.ts',
    );
    expect(new Set(queueCommands(context).map(command => command.mta)).size).toBe(folder.length);
  });

  it('shows before it changes, and says which is which', () => {
    const all = queueCommands(context);
    for (const mta of new Set(all.map(command => command.mta))) {
      const commands = all.filter(command => command.mta === mta);
      expect(commands[0]?.kind).toBe('show');
      for (const command of commands) {
        expect(command.changes).toBe(command.kind !== 'show');
        expect(command.source).toMatch(/^https:\/\//);
        expect(command.title).toMatch(/^\p{Lu}/u);
      }
    }
  });

  it('names the destination and the queue id', () => {
    const commands = queueCommands(context);
    expect(
      commands.filter(
        command => command.command.includes('mx.example.com') || command.command.includes('mx\\.example\\.com'),
      ).length,
    ).toBeGreaterThan(25);
    expect(commands.some(command => command.command === 'postqueue -i 4FzX2r1pQ3z9')).toBe(true);
  });

  it('puts the brake before everything that sends where trying makes it worse', () => {
    const kinds = (cause: 'greylisting' | 'rate-limit') =>
      queueCommands({ ...context, cause })
        .filter(command => command.mta === 'Postfix')
        .map(command => command.kind);
    expect(kinds('rate-limit')).toEqual(['show', 'slow', 'hold', 'release', 'retry']);
    expect(kinds('greylisting')).toEqual(['show', 'hold', 'release', 'retry', 'slow']);
  });

  it('writes a placeholder for what is no domain and no queue id', () => {
    const commands = queueCommands({ domain: "x.com'; reboot; '", queueId: '-d ALL', cause: 'unknown' });
    const all = commands.map(command => command.command).join('\n');
    expect(all).toContain('RECIPIENT-DOMAIN');
    expect(all).toContain('QUEUE-ID');
    expect(all).not.toMatch(/reboot|-d ALL/);
  });

  it('lets no pasted text reach a shell', () => {
    const plain = queueCommands({ domain: null, queueId: null, cause: 'unknown' }).map(command => command.command);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
        const hostile = `${left};$(id)\`'"\n${right}`;
        const written = queueCommands({ domain: hostile, queueId: hostile, cause: 'unknown' });
        expect(written.map(command => command.command)).toEqual(plain);
      }),
    );
  });

  it('writes shell that a shell accepts', () => {
    const shell = queueCommands(context).filter(
      command =>
        command.mta !== 'Exchange Server' &&
        (command.kind !== 'slow' || ['Postfix', 'qmail', 'PowerMTA'].includes(command.mta)),
    );
    expect(shell.length).toBeGreaterThan(25);
    for (const { command } of shell) execFileSync('sh', ['-n', '-c', command]);
  });
});
