import type { Origin } from '../origin.ts';

export const bluewin: Origin = {
  kind: 'provider',
  id: 'bluewin',
  name: 'Bluewin (Swisscom)',
  hosts: ['bluewin.ch', 'bluemail.ch', 'swisscom.com', 'swisscom.ch'],
  domains: ['bluewin.ch', 'bluemail.ch'],
  sources: [
    {
      title: 'Swisscom on the limit behind this reply, as a sender was told',
      url: 'https://github.com/hitobito/hitobito/issues/953',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'ip-reputation',
      cause: 'reputation',
      phrases: ['ip reputation ratelimit in effect'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Open the link in the reply and fill in the form for providers; warm the IP up slowly.',
          why: 'Bluewin sets how much it takes from an IP by its reputation.',
        },
      ],
      examples: [
        'host mxbw.lb.bluewin.ch[192.0.2.10] said: 554 5.2.0 sc969: IP reputation ratelimit in effect - https://support.bluewin.ch/provider/bounce/aXA9MTkyLjAuMi4x (in reply to end of DATA command)',
      ],
      nearMisses: ['554 5.2.0 Rate limit in effect'],
    },
    {
      id: 'bounce-page',
      cause: 'reputation',
      phrases: ['provider bounce'],
      needs: 'origin',
      basis: 'inferred',
      examples: ['554 5.2.0 sc910: see https://support.bluewin.ch/provider/bounce/aXA9MTkyLjAuMi4x'],
      nearMisses: ['554 5.2.0 see https://support.example.com/provider/bounce/aXA9'],
    },
  ],
};
