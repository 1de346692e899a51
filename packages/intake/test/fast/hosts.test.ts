import { hostOrigin } from '@smtp451/core/digest';
import { describe, expect, it } from 'vitest';
import { Hosts } from '../../src/fast/hosts.ts';
import { inMemory } from './scan/in-memory.ts';

const names = [
  'aspmx.l.google.com',
  'ALT1.Gmail-SMTP-In.l.Google.com',
  'mta5.am0.yahoodns.net',
  'outlook-com.olc.protection.outlook.com',
  'example-com.mail.protection.outlook.com',
  'a.b.c.d.e.f.example-com.mail.protection.outlook.com',
  'mx.example.com',
  'google.com.example.net',
  'notgoogle.com',
  'localhost',
  'gmail.com',
  'x',
];

describe('hosts', () => {
  it.each(names)('are run by whom the catalogue names: %s', name => {
    const { from, to } = inMemory(`<${name}[`);
    const hosts = new Hosts();
    const expected = hostOrigin(name)?.provider ?? null;
    expect(hosts.provider(from + 1, to - 1)).toBe(expected);
    expect(hosts.of(from + 1, to - 1)).toMatchObject({
      provider: expected,
      text: name.toLowerCase(),
    });
  });

  it('are told apart where they share an end, also after all of them were seen', () => {
    const hosts = new Hosts();
    for (let round = 0; round < 2; round++) {
      for (const name of names) {
        const { from, to } = inMemory(name);
        expect(hosts.of(from, to).provider).toBe(hostOrigin(name)?.provider ?? null);
      }
    }
  });

  it('do not pile up: after very many, the first are simply looked up again', () => {
    const hosts = new Hosts();
    for (let i = 0; i < 150_000; i++) {
      const { from, to } = inMemory(`mx${i}.example.com`);
      hosts.of(from, to);
    }
    const { from, to } = inMemory('mx0.example.com');
    expect(hosts.of(from, to).text).toBe('mx0.example.com');
  });
});
