import type { Origin } from '../origin.ts';

export const invaluement: Origin = {
  kind: 'blocklist',
  id: 'invaluement',
  name: 'Invaluement',
  hosts: ['invaluement.com'],
  sources: [{ title: 'Invaluement: look an address up', url: 'https://www.invaluement.com/lookup/', seen: 'cited' }],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'invaluement & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'ivmsip & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'ivmuri & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://www.invaluement.com/lookup/, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only Invaluement takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using sip.invaluement.com; listed by Invaluement, see http://www.invaluement.com/lookup/',
      ],
      nearMisses: ['550 5.5.4 Your IP 192.0.2.1 is listed.'],
    },
  ],
};
