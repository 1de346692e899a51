import type { Origin } from '../origin.ts';

export const nicRu: Origin = {
  kind: 'provider',
  id: 'nic-ru',
  name: 'RU-CENTER (nic.ru)',
  hosts: ['nicmail.ru', 'nic.ru'],
  sources: [
    {
      title: 'RU-CENTER: replies of its mail servers and what to do',
      url: 'https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'disk-quota',
      cause: 'mailbox-full',
      phrases: ['prohibited disk quota exceeded'],
      needs: 'text',
      basis: 'documented',
      summary: 'The recipient domain has used up the disk space it has at RU-CENTER.',
      steps: [
        {
          who: 'recipient',
          do: 'Free space or take a larger plan at RU-CENTER.',
          why: 'The space belongs to the whole domain, not to one mailbox.',
        },
      ],
      examples: ['451 example.com prohibited. Disk quota exceeded'],
      nearMisses: ['451 Disk quota exceeded'],
    },
    {
      id: 'another-server',
      cause: 'greylisting',
      codes: ['451'],
      phrases: ['please try another server'],
      needs: 'text',
      basis: 'documented',
      summary:
        'RU-CENTER wants the sending server to try its other MX hosts; a server that retries as it should gets through.',
      steps: [
        {
          who: 'sender',
          do: 'See that the queue tries every MX of the domain, and that the sending IP has a PTR record that does not look dynamic.',
          why: 'The first MX hosts refuse on purpose; only a later one accepts.',
        },
      ],
      examples: ['451 Please try another server'],
      nearMisses: ['451 Please try again later'],
    },
  ],
};
