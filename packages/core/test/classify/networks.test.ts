import { describe, expect, it } from 'vitest';
import { origins } from '../../src/catalogue/origins.generated.ts';
import { addressNumber, createNetworks, networkOf } from '../../src/classify/networks.ts';
import { classify } from '../../src/index.ts';

const networks = createNetworks([
  { network: '203.0.113.0/24', value: 3 },
  { network: '192.0.2.128/25', value: 1 },
  { network: '198.51.100.7', value: 2 },
]);

describe('networks of operators', () => {
  it('hold their first and their last address, and neither neighbour', () => {
    expect(networkOf(networks, '192.0.2.128')).toBe(1);
    expect(networkOf(networks, '192.0.2.255')).toBe(1);
    expect(networkOf(networks, '192.0.2.127')).toBe(-1);
    expect(networkOf(networks, '203.0.114.0')).toBe(-1);
    expect(networkOf(networks, '198.51.100.7')).toBe(2);
    expect(networkOf(networks, '198.51.100.8')).toBe(-1);
  });

  it('hold nothing that is no IPv4 address', () => {
    for (const ip of ['', '2001:db8::1', '192.0.2', 'unknown', '192.0.2.128:25'])
      expect(networkOf(networks, ip)).toBe(-1);
  });

  it('are refused where the text is no network', () => {
    expect(() => createNetworks([{ network: 'example.com/24', value: 1 }])).toThrow(/such as 192\.0\.2\.0\/24/);
  });

  it('do not overlap in the catalogue', () => {
    const all = origins
      .flatMap(({ id, networks: own }) => (own ?? []).map(network => ({ id, network })))
      .map(({ id, network }) => {
        const [base, bits] = network.split('/');
        const first = addressNumber(base!);
        return { id, network, first, last: first + 2 ** (32 - Number(bits ?? 32)) - 1 };
      })
      .sort((a, b) => a.first - b.first);
    for (let at = 1; at < all.length; at++)
      expect(all[at]!.first, `${all[at - 1]!.network} and ${all[at]!.network}`).toBeGreaterThan(all[at - 1]!.last);
    expect(all.length).toBeGreaterThan(0);
  });

  it('name the operator where a log tells only an address', () => {
    const [base] = origins.find(({ id }) => id === 'google')!.networks![0]!.split('/');
    expect(classify(`${base} does not like recipient.\nRemote host said: 450 try later`).provider?.id).toBe('google');
    expect(classify('192.0.2.9 does not like recipient.\nRemote host said: 450 try later').provider).toBeNull();
  });

  it('name the operator where only the part of a report that is for people has the address', () => {
    const report = (ip: string) =>
      [
        `<someone@example.net>: host mx.example.net[${ip}] said: 550 5.1.6 gone (in reply to RCPT TO command)`,
        '',
        'Final-Recipient: rfc822; someone@example.net',
        'Action: failed',
        'Status: 5.1.6',
        'Remote-MTA: dns; mx.example.net',
        'Diagnostic-Code: smtp; 550 5.1.6 gone',
      ].join('\n');
    expect(classify(report('17.57.155.25')).provider?.id).toBe('apple');
    expect(classify(report('192.0.2.25')).provider).toBeNull();
  });
});

describe('what administrators call an appliance', () => {
  const said = (host: string) => `host ${host}[192.0.2.9] refused to talk to me: 554 ${host}`;
  it('names its maker, left of the registered domain only', () => {
    expect(classify(said('ironport2.mail.example.edu')).provider?.id).toBe('cisco');
    expect(classify(said('barracuda.example.com')).provider?.id).toBe('barracuda');
    expect(classify(said('mail.barracuda-boats.example')).provider).toBeNull();
  });
});
