import type { AddressInfo } from 'node:net';
import dns2 from 'dns2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDomain, checkIds, type Finding } from '../src/index.ts';

/** A zone on a real DNS server on loopback: everything that is asked goes over the wire. */
const zone: Record<string, Record<string, unknown>[]> = {
  'TXT good.example.com': [{ data: 'v=spf1 ip4:192.0.2.1 -all' }, { data: 'unrelated' }],
  'TXT _dmarc.good.example.com': [{ data: 'v=DMARC1; p=quarantine; rua=mailto:d@example.com' }],
  'TXT s9._domainkey.good.example.com': [{ data: [`v=DKIM1; k=rsa; p=${'A'.repeat(200)}`, 'A'.repeat(192)] }],
  'MX good.example.com': [{ exchange: 'mx.good.example.com', priority: 10 }],
  'A mx.good.example.com': [{ address: '192.0.2.1' }],
  'PTR 1.2.0.192.in-addr.arpa': [{ domain: 'mx.good.example.com' }],
  'TXT bad.example.com': [{ data: 'v=spf1 +all' }],
  'PTR 66.2.0.192.in-addr.arpa': [{ domain: 'elsewhere.example.com' }],
  'A elsewhere.example.com': [{ address: '192.0.2.99' }],
  'A 66.2.0.192.bl.spamcop.net': [{ address: '127.0.0.2' }],
  'A 66.2.0.192.zen.spamhaus.org': [{ address: '127.255.255.254' }],
  'MX null.example.com': [{ exchange: '.', priority: 0 }],
};

const types = new Map(Object.entries(dns2.Packet.TYPE).map(([name, value]) => [value, name]));
const server = dns2.createServer({
  udp: true,
  handle: (request, send) => {
    const response = dns2.Packet.createResponseFromRequest(request);
    const [question] = request.questions as unknown as { name: string; type: number }[];
    const type = types.get(question!.type as 1)!;
    for (const record of zone[`${type} ${question!.name.toLowerCase()}`] ?? []) {
      response.answers.push({
        name: question!.name,
        type: question!.type,
        class: dns2.Packet.CLASS.IN,
        ttl: 60,
        ...record,
      } as never);
    }
    void send(response);
  },
});
let resolver = '';
beforeAll(async () => {
  const { udp } = (await server.listen({ udp: { port: 0, address: '127.0.0.1' } })) as { udp: AddressInfo };
  resolver = `127.0.0.1:${udp.port}`;
});
afterAll(() => server.close());

const of = (findings: Finding[], check: string) => findings.filter(finding => finding.check === check);

describe('checkDomain against a DNS server', () => {
  it('finds nothing wrong with a domain that is set up well', async () => {
    const { findings } = await checkDomain('good.example.com', {
      ip: '192.0.2.1',
      server: resolver,
      selectors: ['s9'],
    });
    expect(findings.filter(({ verdict }) => verdict === 'problem' || verdict === 'warning')).toEqual([]);
    expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(checkIds));
    expect(of(findings, 'spf').map(({ verdict }) => verdict)).toEqual(['ok', 'ok']);
    expect(of(findings, 'ptr')[0]!.found).toContain('mx.good.example.com');
  });

  it('names each fault and what to do about it', async () => {
    const { findings } = await checkDomain('bad.example.com', { ip: '192.0.2.66', server: resolver });
    expect(of(findings, 'spf')[0]!.fix).toMatch(/\+all/);
    expect(of(findings, 'dmarc')[0]!.verdict).toBe('problem');
    expect(of(findings, 'dkim')[0]!.verdict).toBe('unknown');
    expect(of(findings, 'ptr')[0]!.found).toMatch(/does not lead back/);
    expect(of(findings, 'mx')[0]!.verdict).toBe('problem');
    expect(of(findings, 'dnsbl').find(({ found }) => found.startsWith('SpamCop'))!.verdict).toBe('problem');
    expect(of(findings, 'dnsbl').find(({ found }) => found.startsWith('Spamhaus'))!.verdict).toBe('unknown');
    for (const { verdict, fix, source } of findings) {
      expect(source).toMatch(/^https:/);
      if (verdict === 'problem') expect(fix).toBeTruthy();
    }
  });

  it('tells a null MX from a missing one', async () => {
    const { findings } = await checkDomain('null.example.com', { server: resolver });
    expect(of(findings, 'mx')[0]!.found).toMatch(/null MX/);
  });

  it('says that the DNS could not be asked instead of calling a domain bad', async () => {
    const { findings } = await checkDomain('good.example.com', { server: '127.0.0.1:1', timeoutMs: 200 });
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  });

  it.each(['', 'no domain', 'a@b.example', '-', 'x'.repeat(300)])('refuses %j with an example', async text => {
    await expect(checkDomain(text, { server: resolver })).rejects.toThrow(/Example: example\.com/);
  });
});
