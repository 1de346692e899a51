import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Barracuda Email Security Gateway and Email Gateway Defense. Some replies carry `cuda_nsu`. */
export const barracuda: Origin = {
  kind: 'gateway',
  id: 'barracuda',
  name: 'Barracuda',
  hosts: [
    'ess.barracudanetworks.com',
    'ess.de.barracudanetworks.com',
    'ess.uk.barracudanetworks.com',
    'ess.ca.barracudanetworks.com',
    'ess.au.barracudanetworks.com',
    'ess.in.barracudanetworks.com',
    'cudamail.com',
  ],
  networks: ['209.222.80.0/21'],
  appliances: ['barracuda'],
  markers: ['cuda nsu', 'permanent failure for one or more recipients', 'blocked using barracuda reputation'],
  sources: [
    {
      title: 'Networks of Barracuda’s cloud gateway',
      url: 'https://campus.barracuda.com/product/emailgatewaydefense/doc/96023004/ip-analysis-inbound/',
      checked: '2026-11-24',
    },
    {
      title: 'SMTP error codes of the Barracuda Email Security Gateway',
      url: 'https://campus.barracuda.com/doc/39815000',
      checked,
    },
  ],
  signatures: [
    {
      id: 'server-error',
      cause: 'internal-error',
      phrases: ['cuda nsu & temporary server error', 'cuda nsu 4.4.3'],
      needs: 'text',
      basis: 'observed',
      examples: ['451 cuda_nsu 4.4.3 Temporary server error. Please try again later'],
      nearMisses: ['451 4.4.3 Temporary server error. Please try again later'],
    },
    {
      id: 'too-busy',
      cause: 'overload',
      phrases: ['server too busy try again later'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host d48458a.ess.barracudanetworks.com[192.0.2.118] refused to talk to me: 451 Server too busy, try again later',
      ],
      nearMisses: ['451 Server too busy, try again later'],
    },
    {
      id: 'temporary-failure',
      cause: 'internal-error',
      codes: ['421'],
      phrases: ['temporary failure please try again later'],
      needs: 'whole',
      basis: 'observed',
      examples: [
        'host d109325b.ess.barracudanetworks.com[192.0.2.119] said: 421 Temporary failure, please try again later.',
      ],
      nearMisses: [
        '421 Temporary failure, please try again later. The disk is full',
        '421 mx.example.org Temporary failure, please try again later.',
      ],
    },
    {
      id: 'deferred-content',
      cause: 'content-policy',
      phrases: [
        'message has been deferred due to suspect content',
        'rejected due to spam url in content',
        'rejecting banned content',
        'permanent failure for one or more recipients',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 permanent failure for one or more recipients (someone@example.com:blocked)',
        '554 rejected due to spam URL in content',
      ],
      nearMisses: ['554 Content rejected'],
    },
    {
      id: 'spoofed',
      cause: 'authentication',
      phrases: ['rejecting spoofed message'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 rejecting spoofed message'],
      nearMisses: ['550 spoofed sender'],
    },
    {
      id: 'abuse',
      cause: 'reputation',
      phrases: ['cuda nsu & policy rejection', 'cuda nsu & policy rejection abuse go away'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '450 cuda_nsu 4.7.1 <someone@example.com>: Recipient address rejected: Policy Rejection- Abuse. Go away.',
      ],
      nearMisses: ['450 4.7.1 Policy rejection'],
    },
    {
      id: 'licence',
      cause: 'misconfiguration',
      codes: ['422'],
      phrases: ['license expired'],
      needs: 'text',
      basis: 'observed',
      examples: ['422 License Expired'],
      nearMisses: ['451 4.3.5 Your account has expired'],
    },
    {
      id: 'user-unknown',
      cause: 'recipient-unknown',
      phrases: ['cuda nsu & user unknown', 'cuda nsu 5.1.1'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 cuda_nsu 5.1.1 <someone@example.com>... User unknown'],
      nearMisses: ['550 5.1.1 <someone@example.com>... User unknown'],
    },
    {
      id: 'no-such-user',
      cause: 'recipient-unknown',
      phrases: ['no such user', 'no such domain at this location'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host d109325b.ess.barracudanetworks.com[192.0.2.119] said: 550 No such user (someone@example.com) (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 No such user (someone@example.com)'],
    },
  ],
};
