import type { Cause } from './cause.ts';
import {
  googleGuidelines,
  googlePostmaster,
  microsoftSnds,
  page,
  yahooErrors,
  yahooSenderHub,
} from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  keepAddress,
  neverByHand,
  noEvasion,
  noFlushing,
  receiver,
  resendOnceMended,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const look = sender(
  'Look at your standing where the receiver shows it: Google Postmaster Tools, Microsoft SNDS and JMRP, or Yahoo Sender Hub.',
  'They show the reputation, complaint rate and traps that this very receiver counts against your IP or domain.',
);
const lists = sender(
  'Look the sending IP and your domains up on the large blocklists, such as Spamhaus, SpamCop and Barracuda.',
  'Many receivers feed their own score from these lists, so a listing explains a bad score.',
);
const figures = sender(
  'Compare complaint rate, bounce rate and volume of the last days with the weeks before, and look for a jump.',
  'Google asks for spam complaints below 0.1 % and never 0.3 % or more, and sudden volume from a source alone can cost its standing.',
);
const lower = sender(
  'Lower the rate to this receiver, and warm new IPs or domains up: small volumes to active readers first, more each day.',
  'Standing is earned by mail that is opened and not complained about, and it takes two to six weeks on a new IP.',
);
const hygiene = sender(
  'Stop mail to cold, bought or scraped lists, write only to people who asked for it, and honour every unsubscribe at once.',
  'Complaints and spam traps come from these recipients, and reputation cannot recover while they are mailed.',
);
const abuse = sender(
  'Check for a stolen account, an open web form or a forwarding rule that sends spam through your server.',
  'One abused account can spend the standing of a whole IP within hours.',
);
const authentication = sender(
  'Make sure that SPF, DKIM and DMARC pass and align for the From domain.',
  'Unauthenticated mail cannot build standing for your domain.',
);

export const reputation: Cause = {
  id: 'reputation',
  label: 'IP or domain reputation',
  emoji: '📉',
  meaning: 'The responding server says that the sending IP, network or domain has low or no standing with it.',
  action: 'act',
  owner: 'sender',
  summary: '{who} defers you over low IP or domain reputation; find the source of complaints and slow down.',
  wait: null,
  steps: {
    outbound: [
      look,
      lower,
      figures,
      hygiene,
      abuse,
      authentication,
      lists,
      retriesMeanwhile,
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Find the score that spoke and its source: rspamd or SpamAssassin symbols, a reputation feed, or a local history table.',
        'A score of your own can be corrected, while a feed has to be asked for a correction.',
      ),
      receiver(
        'Check what this client has sent so far: complaints, unknown recipients and verdicts of the last days.',
        'Reputation without evidence in your own log is worth a second look.',
      ),
      receiver(
        'If the sender is wanted, exempt its IP or its authenticated domain from the score, rather than lower the threshold.',
        'A lower threshold lets in everybody who is as bad.',
      ),
    ],
  },
  avoid: [noEvasion, noFlushing, neverByHand, keepAddress],
  inboundSummary:
    'Your server {did} a client for its poor reputation; check the score behind it if the sender is wanted.',
  inboundAvoid: ['Do not exempt a sender by its header From alone, because anybody can write that.'],
  failed: {
    summary: '{who} refused this message over low IP or domain reputation; mend that before you send again.',
    steps: [look, lists, figures, hygiene, abuse, authentication, lower, resendOnceMended, askPostmasterFailed],
    avoid: [noEvasion, 'Do not keep sending at full volume, because each refusal is counted against you.'],
  },
  tellApart:
    'The reply speaks of reputation, complaints, suspicious or unusual traffic, and it follows the IP or domain across recipients.',
  sources: [
    googlePostmaster,
    googleGuidelines,
    microsoftSnds,
    yahooSenderHub,
    yahooErrors,
    page('M3AAWG: best practices for senders', 'https://www.m3aawg.org/published-documents', 'cited'),
    page('Spamhaus: reputation checker', 'https://check.spamhaus.org/', 'reply'),
  ],
};
