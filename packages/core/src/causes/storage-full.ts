import type { Cause } from './cause.ts';
import { eximMain, ianaCodes, page, postfixParameters } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  resendOnceMended,
  sender,
  serverRetries,
} from './common/steps.ts';

export const storageFull: Cause = {
  id: 'storage-full',
  label: 'Server storage full',
  emoji: '💾',
  meaning: 'The responding server has no disk, queue or system storage left.',
  action: 'watch',
  owner: 'receiver',
  summary: '{who} has no storage left; your server retries, and their postmaster should be told if it lasts.',
  wait: {
    minSeconds: 3600,
    maxSeconds: 86_400,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [
      serverRetries,
      deliveredOnRetry,
      sender(
        'Check whether only large messages are deferred.',
        'Servers refuse a message whose announced size exceeds the free space and still take small ones.',
      ),
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Run df -h and df -i on the queue, spool, log and mail store volumes.',
        'Running out of inodes gives the same reply as running out of bytes.',
      ),
      receiver(
        'Find what grew: logs, quarantine, a stuck queue, core files or a backup.',
        'Freed space fills again within hours if the source stays.',
      ),
      receiver(
        'Compare free space with the server’s reserve: queue_minfree in Postfix, check_spool_space in Exim, back pressure in Exchange.',
        'Postfix wants about one and a half times message_size_limit free before it accepts mail.',
      ),
    ],
  },
  avoid: [neverByHand, keepAddress, 'Do not read it as a full mailbox, because the whole server is out of space.'],
  inboundSummary:
    'Your server {did} mail because its storage is full; check bytes and inodes of queue, log and mail volumes.',
  inboundAvoid: ['Do not delete files in the queue folders by hand, because you would destroy accepted mail.'],
  failed: {
    summary: '{who} had no storage left and delivery was given up; send the message again once there is room.',
    steps: [resendOnceMended, askPostmasterFailed],
    avoid: ['Do not read it as a full mailbox, because the whole server is out of space.'],
  },
  tellApart: 'The reply says insufficient system storage or 4.3.1, and all recipients of that server are affected.',
  sources: [
    ianaCodes,
    postfixParameters,
    eximMain,
    page('Microsoft: back pressure in Exchange', 'https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure'),
  ],
};
