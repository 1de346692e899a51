import type { Cause } from './cause.ts';
import { googleGuidelines, page, rfc } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  keepAddress,
  neverByHand,
  noBlindResend,
  receiver,
  resendOnceMended,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const plain = sender(
  'Send a plain text message from the same account and IP to the same recipient as a test.',
  'If it passes, the refusal is about links, attachments or wording, and if it does not, it is about the sender.',
);
const links = sender(
  'Check every domain in the message, link shorteners and tracking domains too, against domain blocklists.',
  'A single listed link is enough for most filters.',
);
const attachments = sender(
  'Replace executable, encrypted or macro attachments with a link to a place of your own.',
  'Filters cannot look inside them and many refuse them outright.',
);
const headers = sender(
  'Check that the message has one From, a Date, a Message-ID and correct MIME, and that mass mail has one-click List-Unsubscribe.',
  'Malformed or missing headers are typical of spam software and raise the score.',
);
const outbreak = sender(
  'Look through your log for other messages with the same content that you did not mean to send.',
  'A content refusal is often the first sign of a stolen account or an abused form.',
);

export const contentPolicy: Cause = {
  id: 'content-policy',
  label: 'Message content or policy',
  emoji: '📝',
  meaning:
    'The responding server objects to the content, links, attachments or headers of this message, or cites a local policy.',
  action: 'act',
  owner: 'sender',
  summary: '{who} objects to this message’s content or cites its policy; find what it dislikes and change it.',
  wait: null,
  steps: {
    outbound: [plain, links, headers, attachments, outbreak, retriesMeanwhile, askPostmaster],
    inbound: [
      receiver(
        'Read the verdict for this queue id in the filter’s own log (rspamd symbols, amavis and SpamAssassin tests, milter header checks).',
        'The reply text names only the action, while the log names the rule.',
      ),
      receiver(
        'Judge whether the rule is right: run the message through rspamc or spamassassin -t again and look at the weights.',
        'A single rule with a deciding weight is a common source of wrong verdicts.',
      ),
      receiver(
        'Use a rejection with 5xx for a final verdict, and a 4xx only where a later look can change it.',
        'A spam verdict with 4xx makes honest senders repeat the same message for days.',
      ),
    ],
  },
  avoid: [
    noBlindResend,
    neverByHand,
    keepAddress,
    'Do not disguise words or links to get past the filter, because that raises the score further.',
  ],
  inboundSummary:
    'Your server {did} a message for its content or by local policy; read the verdict if the mail is wanted.',
  inboundAvoid: ['Do not exempt a sender from virus scanning, even where its spam score is forgiven.'],
  failed: {
    summary: '{who} refused this message for its content or by policy; change what it dislikes before you send again.',
    steps: [plain, links, headers, attachments, outbreak, resendOnceMended, askPostmasterFailed],
    avoid: [
      noBlindResend,
      'Do not spread the same content over other accounts, because the filter remembers the content.',
    ],
  },
  tellApart: 'Another, plain message from the same sender passes, while this one is refused after DATA.',
  sources: [
    googleGuidelines,
    rfc(5322, 'Internet message format'),
    rfc(8058, 'one-click unsubscribe'),
    page('rspamd: documentation', 'https://docs.rspamd.com/'),
    page('Spamhaus: domain and IP checker', 'https://check.spamhaus.org/', 'reply'),
  ],
};
