import type { Cause } from './cause.ts';
import { eximMain, ianaCodes, postfixDebug, rfc3463 } from './common/sources.ts';
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

export const misconfiguration: Cause = {
  id: 'misconfiguration',
  label: 'Misconfigured server',
  emoji: '🔧',
  meaning: 'The responding server says that its own configuration or licence is wrong.',
  action: 'watch',
  owner: 'receiver',
  summary: '{who} says that it is misconfigured; your server retries, and their postmaster should be told if it lasts.',
  wait: {
    minSeconds: 3600,
    maxSeconds: 86_400,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [
      serverRetries,
      sender(
        'Tell the receiver by another way, such as telephone or a different mail domain, if it lasts past a few hours.',
        'The operators may not know, because to them it looks like a quiet day.',
      ),
      deliveredOnRetry,
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Check the configuration as the server sees it: postfix check and postconf -n, exim -bV, sendmail -bt, Test-ServiceHealth.',
        'Each of them reports syntax faults and unreadable files that the reply only hints at.',
      ),
      receiver(
        'Read the warning right before the refusal, because Postfix names the broken table, restriction or policy service there.',
        'The reply 451 4.3.5 Server configuration error stands for a typo as well as for a policy daemon that does not answer.',
      ),
      receiver(
        'Undo or finish the last change to the configuration, and look for expired licences and certificates.',
        'Nearly every such refusal begins with a change or a date.',
      ),
    ],
  },
  avoid: [neverByHand, keepAddress, 'Do not change your own settings, because the reply blames the receiver’s.'],
  inboundSummary:
    'Your server {did} mail because its configuration is wrong; the warning before this line names the fault.',
  inboundAvoid: [
    'Do not reload a configuration that was not checked, because every refused client has to come back later.',
  ],
  failed: {
    summary: '{who} says that it is misconfigured and refused this message; tell its postmaster by another way.',
    steps: [
      sender(
        'Reach the receiver by another way and quote the full reply.',
        'Mail to their own postmaster may run into the same fault.',
      ),
      resendOnceMended,
      askPostmasterFailed,
    ],
    avoid: ['Do not change your own settings, because the reply blames the receiver’s.'],
  },
  tellApart:
    'The reply says configuration or licence, mostly with 4.3.5, and it hits every sender until somebody mends it.',
  sources: [rfc3463, ianaCodes, postfixDebug, eximMain],
};
