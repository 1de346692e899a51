import type { Origin } from '../origin.ts';

/** policyd-spf (pypolicyd-spf, postfix-policyd-spf-perl), the SPF policy services for Postfix. */
export const policydSpf: Origin = {
  kind: 'software',
  id: 'policyd-spf',
  name: 'policyd-spf',
  // Pages on SPF that once stood at a mailbox provider's: a link to them tells nothing of the operator.
  hosts: ['spf.pobox.com'],
  sources: [
    { title: 'pypolicyd-spf: project page', url: 'https://launchpad.net/pypolicyd-spf', seen: 'cited' },
    { title: 'spf-engine: project page', url: 'https://launchpad.net/spf-engine', seen: 'cited' },
  ],
  signatures: [
    {
      id: 'spf',
      cause: 'authentication',
      phrases: [
        'message (rejected|deferred) due to spf',
        'spf temporary error … please try again later',
        '(sender|helo) … (spf|dns) (temperror|temporary error)',
        'please see http … openspf',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 5.7.23 <user@example.org>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=news@example.com;ip=192.0.2.14;r=mx.example.org',
      ],
      nearMisses: ['550 5.7.1 Message rejected due to policy'],
    },
  ],
};
