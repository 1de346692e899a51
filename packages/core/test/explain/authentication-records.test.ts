import { describe, expect, it } from 'vitest';
import { authenticationRecords } from '../../src/explain/authentication-records.ts';

describe('example authentication records', () => {
  it('are SPF, DKIM and DMARC for the domain, soft at first', () => {
    const records = authenticationRecords('Mail.Example.com.', { sendingIp: '2001:db8::25', selector: 'K2' });
    expect(records?.map(({ method, name, value }) => [method, name, value])).toEqual([
      ['SPF', 'mail.example.com', 'v=spf1 mx ip6:2001:db8::25 ~all'],
      ['DKIM', 'k2._domainkey.mail.example.com', 'v=DKIM1; k=rsa; p=PUBLIC-KEY-IN-BASE64'],
      ['DMARC', '_dmarc.mail.example.com', 'v=DMARC1; p=none; rua=mailto:dmarc-reports@mail.example.com'],
    ]);
  });

  it.each([
    '',
    'localhost',
    'exa mple.com',
    '-a.example.com',
    'example..com',
    '"; drop',
    `${'a'.repeat(64)}.com`,
    'a.'.repeat(200),
  ])('are refused for %j', domain => {
    expect(authenticationRecords(domain)).toBeNull();
  });

  it('put a documentation address where the IP is not one', () => {
    expect(authenticationRecords('example.com', { sendingIp: '1.2.3.4" include:evil' })?.[0]?.value).toBe(
      'v=spf1 mx ip4:192.0.2.1 ~all',
    );
  });
});
