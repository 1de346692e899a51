import type { Origin } from '../origin.ts';

export const barracudaBrbl: Origin = {
  kind: 'blocklist',
  id: 'barracuda-brbl',
  name: 'Barracuda Central (BRBL)',
  hosts: ['barracudacentral.org'],
  sources: [
    {
      title: 'Barracuda reputation: look an address up and ask for removal',
      url: 'https://www.barracudacentral.org/lookups',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'barracudacentral & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'blocked using barracuda reputation',
        'barracudanetworks com reputation',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://www.barracudacentral.org/lookups, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only Barracuda Central (BRBL) takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.1',
        '554 Service unavailable; Client host [mta.example.com] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1',
      ],
      nearMisses: ['554 5.7.1 Client host [192.0.2.1] blocked using b.example.org'],
    },
  ],
};
