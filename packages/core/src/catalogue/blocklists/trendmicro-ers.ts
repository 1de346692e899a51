import type { Origin } from '../origin.ts';

export const trendmicroErs: Origin = {
  kind: 'blocklist',
  id: 'trendmicro-ers',
  name: 'Trend Micro Email Reputation Services',
  hosts: ['mail-abuse.com'],
  sources: [
    {
      title: 'Trend Micro: reputation of an address',
      url: 'https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'trend micro email reputation service & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'trend micro rbl & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'mail abuse com & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only Trend Micro Email Reputation Services takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '550 Service unavailable; Client Host [192.0.2.1] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.1',
      ],
      nearMisses: ['550 Service unavailable; Client Host [192.0.2.1] blocked using RBL+'],
    },
  ],
};
