import type { Origin } from '../origin.ts';
import { sophosCentral } from '../parts/sophos-central.ts';

/** Sophos Email (Central), Sophos Firewall with its Cyberoam past, Reflexion. */
export const sophos: Origin = {
  kind: 'gateway',
  id: 'sophos',
  name: 'Sophos Email',
  hosts: ['hydra.sophos.com', 'reflexion.net'],
  markers: ['(sophos|cyberoam) anti spam engine', 'xgemail'],
  sources: [
    {
      title: 'IP lookup of SophosLabs, where to ask for removal',
      url: 'https://www.sophos.com/en-us/threat-center/ip-lookup.aspx',
      seen: 'reply',
    },
  ],
  signatures: [
    {
      id: 'ip-listed',
      cause: 'blocklist',
      phrases: [
        '(sophos|cyberoam) anti spam engine has blocked this email because (the|) sender ip address is blacklisted',
        'anti spam engine has blocked this email because … blacklisted',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP up at https://www.sophos.com/en-us/threat-center/ip-lookup.aspx, stop what it sent, and ask there for a reassessment.',
          why: 'SophosLabs keeps the list; the administrator of the recipient can only make an exception for one sender.',
        },
      ],
      examples: [
        '550 5.7.1 : The Sophos Anti Spam Engine has blocked this Email because the sender IP Address is blacklisted.',
        '554 5.7.1 The Cyberoam Anti Spam Engine has blocked this Email because sender IP Address is blacklisted',
      ],
      nearMisses: ['554 5.7.1 The antispam engine has blocked this email'],
    },
    {
      id: 'spam-content',
      cause: 'content-policy',
      phrases: [
        '(sophos|cyberoam) anti spam engine has (identified|blocked) this email (as a spam|as spam|because the message contains spam content)',
        'anti spam engine has blocked this email because the message contains spam content',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 5.7.1 : The Sophos Anti Spam Engine has blocked this Email because the message contains Spam Content',
      ],
      nearMisses: ['550 5.7.1 The message contains spam content'],
    },
    ...sophosCentral,
  ],
};
