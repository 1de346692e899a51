import type { Origin } from '../origin.ts';

const ipcheck = { title: 'IP check of Proofpoint', url: 'https://ipcheck.proofpoint.com/', seen: 'reply' } as const;

/** Proofpoint Enterprise (pphosted.com) and Proofpoint Essentials (ppe-hosted.com). */
export const proofpoint: Origin = {
  kind: 'gateway',
  id: 'proofpoint',
  name: 'Proofpoint',
  hosts: ['pphosted.com', 'gpphosted.com', 'ppe-hosted.com', 'proofpoint.com', 'ppops.net', 'proofpointessentials.com'],
  sources: [
    {
      title: 'Error codes in Proofpoint Essentials',
      url: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_logs/Common_Error_Codes_found_in_Message_Details',
      seen: 'cited',
    },
    ipcheck,
    {
      title: 'Replies of Proofpoint, collected and explained',
      url: 'https://smtp.codes/proofpoint',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'blocked',
      cause: 'blocklist',
      phrases: [
        'blocked see & (ipcheck|support|dnsbl) proofpoint com',
        'blocked using prs proofpoint com',
        'blocked see ipcheck proofpoint com',
        'blocked see support proofpoint com',
        'blocked using & prs proofpoint com',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        ipcheck,
        {
          title: 'Replies of Proofpoint, collected and explained',
          url: 'https://smtp.codes/proofpoint',
          checked: '2026-11-23',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Look the IP address up at https://ipcheck.proofpoint.com/ and ask for removal there.',
          why: 'Proofpoint keeps this list itself; other blocklists do not show it.',
        },
      ],
      examples: [
        '550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.113',
        '554 5.7.1 Service unavailable; client [192.0.2.113] blocked using prs.proofpoint.com',
      ],
      nearMisses: ['550 5.7.0 Blocked - see https://www.example.com/block'],
    },
    {
      id: 'deferred',
      cause: 'reputation',
      phrases: ['deferred see & (ipcheck|support) proofpoint com'],
      needs: 'text',
      basis: 'observed',
      sources: [ipcheck],
      examples: ['452 4.7.0 Deferred - see https://ipcheck.proofpoint.com/?ip=192.0.2.113'],
      nearMisses: ['550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.113'],
    },
    {
      id: 'recipient-probe',
      cause: 'recipient-verification',
      codes: ['421 4.1.1'],
      phrases: ['recipient address rejected unverified address (address verification in progress|lost connection|)'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '421 4.1.1 <someone@example.com>: Recipient address rejected: unverified address: Address verification in progress',
      ],
      nearMisses: [
        '450 4.1.1 <someone@example.com>: Recipient address rejected: unverified address: Address verification in progress',
      ],
    },
    {
      id: 'recipient-marked-invalid',
      cause: 'recipient-unknown',
      phrases: [
        'recipient address rejected user email address is marked as invalid',
        'this is not a valid email address please verify that you have the correct email address for your recipient',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.7.1 <someone@example.com>: Recipient address rejected: User email address is marked as invalid.',
        '550 5.1.1 - This is not a valid email address. Please verify that you have the correct email address for your recipient.',
      ],
      nearMisses: ['550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown'],
    },
    {
      id: 'recipient-invalid',
      cause: 'recipient-unknown',
      phrases: ['recipient address rejected undeliverable address', 'user unknown'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host mx0a-001b2d01.pphosted.com[192.0.2.115] said: 550 5.1.1 User Unknown (in reply to DATA command)',
      ],
      nearMisses: ['550 5.1.1 User Unknown'],
    },
    {
      id: 'local-policy',
      cause: 'content-policy',
      codes: ['550', '554', '5.7.0', '5.7.1', '451'],
      phrases: ['local policy violation'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mxa-00178001.gslb.pphosted.com[192.0.2.116] said: 550 5.7.0 Local Policy Violation (in reply to end of DATA command)',
      ],
      nearMisses: ['550 5.7.1 Message rejected due to local policy'],
    },
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: ['local policy violation dmarc reject', 'email rejected per senders dmarc policy'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 5.7.0 Local Policy Violation - DMARC Reject (in reply to end of DATA command)',
        "550 5.7.0 Email rejected per sender's DMARC policy",
      ],
      nearMisses: ['550 5.7.1 Email rejected per DMARC policy for example.com'],
    },
    {
      id: 'relay',
      cause: 'relay-denied',
      phrases: ['relay access denied', 'relaying denied'],
      needs: 'origin',
      basis: 'documented',
      examples: ['host mx1-us1.ppe-hosted.com[192.0.2.117] said: 550 5.7.1 Relaying denied'],
      nearMisses: ['550 5.7.1 Relaying denied'],
    },
  ],
};
