import type { Cause } from './cause.ts';
import { page, rfc, rfc5321Replies } from './common/sources.ts';
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

const trace = sender(
  'Record the session (debug_peer_list in Postfix, exim -d, a packet trace without TLS) and find the command before the refusal.',
  'The fault is in that command or in the message that followed it.',
);
const message = sender(
  'Check the message itself: lines end in CRLF and stay below 998 characters, headers are valid, one From and one Date.',
  'Home-made mailers and scripts write bare line feeds, unencoded header text and overlong lines.',
);
const middle = sender(
  'Look for a proxy, antivirus or firewall between the two servers that rewrites SMTP.',
  'They hide extensions or change commands, so both ends see a protocol fault that neither made.',
);

export const protocol: Cause = {
  id: 'protocol',
  label: 'Protocol fault',
  emoji: '🧩',
  meaning:
    'The client or the message broke the standard: syntax, sequence, pipelining, bare line feeds, too many errors or malformed headers.',
  action: 'act',
  owner: 'sender',
  summary: '{who} says your client or message breaks the standard; find the faulty command or header and correct it.',
  wait: null,
  steps: {
    outbound: [trace, message, middle, retriesMeanwhile, askPostmaster],
    inbound: [
      receiver(
        'Read the session transcript: notify_classes = protocol or debug_peer_list in Postfix, log_selector = +smtp_syntax_error in Exim.',
        'It shows what the client sent and at which check it failed.',
      ),
      receiver(
        'Judge whether the client is a bot or a wanted but faulty server.',
        'Bots talk too early and pipeline too much, while old devices get one header wrong.',
      ),
      receiver(
        'Exempt a wanted client from the one check, such as smtpd_forbid_bare_newline_exclusions or postscreen’s allow list.',
        'The check itself protects against SMTP smuggling and bots.',
      ),
    ],
  },
  avoid: [noBlindResend, neverByHand, keepAddress],
  inboundSummary:
    'Your server {did} a client or message that breaks the standard; read the session if the sender is wanted.',
  inboundAvoid: ['Do not allow bare line feeds for everybody, because that opens the door to SMTP smuggling.'],
  failed: {
    summary:
      '{who} refused this message because the client or message breaks the standard; correct it, then send again.',
    steps: [trace, message, middle, resendOnceMended, askPostmasterFailed],
    avoid: [noBlindResend],
  },
  tellApart:
    'The reply names syntax, sequence, pipelining, line endings or a header, and it comes back for the same software every time.',
  sources: [
    rfc5321Replies,
    rfc(5322, 'Internet message format'),
    page('Postfix: SMTP smuggling', 'https://www.postfix.org/smtp-smuggling.html', 'cited'),
    page('Postfix: debugging', 'https://www.postfix.org/DEBUG_README.html'),
  ],
};
