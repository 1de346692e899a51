import type { Cause } from './cause.ts';
import { page, postfixMilter, rfc5321Retry } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  sender,
  serverRetries,
} from './common/steps.ts';

export const filterFailure: Cause = {
  id: 'filter-failure',
  label: 'Mail filter failed',
  emoji: '🧯',
  meaning:
    'A scanner, milter, antivirus, antispam or policy service of the responding server failed, timed out or is away.',
  action: 'watch',
  owner: 'receiver',
  summary: '{who} has a mail filter that does not answer; your server retries, so act only if it lasts for hours.',
  wait: {
    minSeconds: 900,
    maxSeconds: 14_400,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [
      serverRetries,
      deliveredOnRetry,
      sender(
        'If only large or heavily packed messages are affected, send the attachment by another way.',
        'Scanners give up on files that take longer than their timeout.',
      ),
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Check that the filter runs and its socket can be reached by the mail server: clamd, rspamd, amavis, OpenDKIM, policyd.',
        'A wrong owner or mode of a socket or key file looks just like a dead filter.',
      ),
      receiver(
        'Read the filter’s own log for memory kills, a signature update in progress, or timeouts.',
        'The daemon clamd needs well over a gigabyte while it loads new signatures and is often the first process to be killed.',
      ),
      receiver(
        'Decide what a dead filter does: milter_default_action in Postfix, the defer_ok option of Exim’s malware and spam conditions.',
        'The value tempfail keeps mail safe with the sender, while accept lets it through unscanned.',
      ),
      receiver(
        'Match the timeouts: the filter’s own limit has to be shorter than the mail server’s.',
        'Otherwise the server hangs up before the verdict arrives.',
      ),
    ],
  },
  avoid: [neverByHand, keepAddress, 'Do not read it as a spam verdict, because no verdict was reached.'],
  inboundSummary:
    'Your server {did} mail because a filter did not answer; check that filter’s process, socket and log.',
  inboundAvoid: [
    'Do not set the filter to accept on failure and forget it, because the next outage lets everything through.',
  ],
  failed: {
    summary: '{who} had a mail filter that did not answer and delivery was given up; send the message again later.',
    steps: [
      sender(
        'Send the message again after some hours, with large attachments as a link instead.',
        'A filter that is back, or has less to scan, reaches a verdict.',
      ),
      askPostmasterFailed,
    ],
    avoid: ['Do not read it as a spam verdict, because no verdict was reached.'],
  },
  tellApart:
    'The reply names a scanner, milter or policy service as failed or timed out, and a verdict is not mentioned.',
  sources: [
    postfixMilter,
    page('Postfix: policy delegation', 'https://www.postfix.org/SMTPD_POLICY_README.html'),
    page(
      'Exim: content scanning at ACL time',
      'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-content_scanning_at_acl_time.html',
    ),
    page('ClamAV: documentation', 'https://docs.clamav.net/'),
    page('rspamd: documentation', 'https://docs.rspamd.com/'),
    rfc5321Retry,
  ],
};
