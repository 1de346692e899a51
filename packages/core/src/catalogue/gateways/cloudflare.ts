import type { Origin } from '../origin.ts';

/** Cloudflare Email Routing: it forwards, and hands on what the next server says. */
export const cloudflare: Origin = {
  kind: 'gateway',
  id: 'cloudflare',
  name: 'Cloudflare Email Routing',
  hosts: ['mx.cloudflare.net', 'cloudflare.net', 'cloudflare.com'],
  markers: ['upstream error please check … for possible reasons why'],
  sources: [
    {
      title: 'Postmaster page of Email Routing',
      url: 'https://developers.cloudflare.com/email-routing/postmaster/',
      seen: 'reply',
    },
  ],
  signatures: [
    {
      id: 'upstream',
      cause: 'internal-error',
      phrases: ['upstream error please check', 'upstream (temporary|permanent) error', 'upstream error'],
      needs: 'origin',
      basis: 'documented',
      summary: 'The mailbox that Cloudflare forwards to did not take the message; Cloudflare asks to try again.',
      examples: [
        '421 4.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for possible reasons why. RsrUEMk60942',
      ],
      nearMisses: ['421 4.3.0 Upstream error'],
    },
    {
      id: 'blocklist',
      cause: 'blocklist',
      phrases: ['found on one or more rbls'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '554 192.0.2.131 found on one or more RBLs (abusixip). Refer to https://developers.cloudflare.com/email-routing/postmaster/#spam-and-abusive-traffic/',
      ],
      nearMisses: ['554 mx.example.org 192.0.2.131 found on one or more DNSBLs'],
    },
    {
      id: 'no-address',
      cause: 'recipient-unknown',
      phrases: ['address does not exist'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host route3.mx.cloudflare.net[192.0.2.132] said: 550 5.1.1 Address does not exist. H471xiwLArEQ'],
      nearMisses: ['550 5.1.1 Address does not exist.'],
    },
    {
      id: 'unauthenticated',
      cause: 'authentication',
      phrases: [
        '(spf|dkim|dmarc) (check|authentication) (failed|did not pass)',
        'unauthenticated sender',
        'must be authenticated with spf or dkim',
      ],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host route1.mx.cloudflare.net[192.0.2.133] said: 550 5.7.26 Message rejected: unauthenticated sender, neither SPF nor DKIM passed',
      ],
      nearMisses: ['550 5.7.26 Message rejected: unauthenticated sender'],
    },
  ],
};
