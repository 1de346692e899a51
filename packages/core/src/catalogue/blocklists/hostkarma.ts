import type { Origin } from '../origin.ts';

export const hostkarma: Origin = {
  kind: 'blocklist',
  id: 'hostkarma',
  name: 'Hostkarma (Junk Email Filter)',
  hosts: ['junkemailfilter.com'],
  sources: [
    {
      title: 'Hostkarma: look an address up and remove it',
      url: 'https://ipadmin.junkemailfilter.com/remove.php',
      seen: 'reply',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'hostkarma & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'junkemailfilter com & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://ipadmin.junkemailfilter.com/remove.php, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only Hostkarma (Junk Email Filter) takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: ['550 Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=192.0.2.1'],
      nearMisses: [
        '550 Black listed at example http://rbl.example.com/remove.php?ip=192.0.2.1',
        '550 REJECTED - Server at [mail.example.org] (NOT JUNKEMAILFILTER) rejected message',
      ],
    },
  ],
};
