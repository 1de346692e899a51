import type { Cause } from './cause.ts';
import { eximAcl, ianaCodes, microsoftNdr, postfixAccess } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  keepAddress,
  neverByHand,
  receiver,
  resendOnceMended,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const identity = sender(
  'Check with which account, envelope sender and IP the message was sent, and whether that account may use that address.',
  'Access rules bind senders to accounts, so a changed From or a new host is enough to be refused.',
);
const account = sender(
  'Check the account or tenant at the service: suspended, unpaid, still in a sandbox, or restricted after suspected abuse.',
  'Sending services refuse with an access reply until the restriction is lifted in their console.',
);
const allow = sender(
  'Ask the receiver to allow your sender or IP if the recipient takes mail from listed senders only.',
  'A closed group or an allow list can be opened only by those who run it.',
);

export const accessDenied: Cause = {
  id: 'access-denied',
  label: 'Access rule',
  emoji: '🚫',
  meaning: 'An access rule of the responding server bars this client, account, sender address or recipient pair.',
  action: 'act',
  owner: 'sender',
  summary: '{who} bars this sender or account by an access rule; use an allowed sender or have the rule changed.',
  wait: null,
  steps: {
    outbound: [identity, account, allow, retriesMeanwhile, askPostmaster],
    inbound: [
      receiver(
        'Find the rule that matched: Postfix check_*_access tables and reject_sender_login_mismatch, Exim deny and defer ACLs, Exchange transport rules.',
        'Postfix prints the restriction and the lookup key in the same log line.',
      ),
      receiver(
        'Answer with 5xx where the rule will not change, and keep 4xx for rules that are about to.',
        'A 4xx access reply keeps the sender’s queue busy for days and hides the true reason.',
      ),
      receiver(
        'Use warn_if_reject or soft_bounce in Postfix only while you test a rule.',
        'The setting soft_bounce turns every permanent refusal into a temporary one.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not write another From address to slip past the rule, because the mail then fails authentication as well.',
  ],
  inboundSummary:
    'Your server {did} a client, sender or recipient pair by an access rule; check that the rule means it.',
  inboundAvoid: ['Do not leave soft_bounce on after a test, because refused senders then keep retrying.'],
  failed: {
    summary: '{who} refused this sender or account by an access rule; use an allowed sender or have the rule changed.',
    steps: [identity, account, allow, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not try other sender addresses at random, because refused attempts are counted as abuse.'],
  },
  tellApart:
    'The reply speaks of access, permission, not allowed or a suspended account, and other senders reach the same recipient.',
  sources: [postfixAccess, eximAcl, microsoftNdr, ianaCodes],
};
