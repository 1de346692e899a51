import type { Cause } from './cause.ts';
import { eximMain, page, postfixParameters, postfixTuning, rfc5321Retry } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  noFlushing,
  receiver,
  sender,
  serverRetries,
} from './common/steps.ts';

export const overload: Cause = {
  id: 'overload',
  label: 'Server overloaded',
  emoji: '🥵',
  meaning: 'The responding server as a whole is busy: load, processes, connections, memory or back-pressure.',
  action: 'watch',
  owner: 'receiver',
  summary: '{who} is too busy to take mail now; your server retries, so act only if it lasts past a few hours.',
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
        'Open fewer parallel connections to this destination while it is busy.',
        'A busy server recovers sooner when each client asks for less at once.',
      ),
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Look at load, memory, disk latency and the number of smtpd processes or connections against their limits.',
        'Postfix logs when a service reaches its process limit, and Exim logs when smtp_accept_max or smtp_load_reserve is hit.',
      ),
      receiver(
        'Find what fills the slots: slow milters, DNS timeouts, one client with very many connections, or an attack.',
        'Connections that wait for a slow filter use up the limit without any load on the CPU.',
      ),
      receiver(
        'Limit connections per client and let postscreen or a proxy hold back bots before you raise the process limit.',
        'More processes on a host that swaps only make it slower.',
      ),
      receiver(
        'On Exchange, read the back-pressure events of the transport service and free the resource that they name.',
        'Back pressure on disk, memory or version buckets ends by itself once usage falls below the threshold.',
      ),
    ],
  },
  avoid: [neverByHand, noFlushing, keepAddress],
  inboundSummary: 'Your server {did} clients because it is overloaded; find the resource that is used up.',
  inboundAvoid: ['Do not restart the mail server again and again, because all queued clients then connect at once.'],
  failed: {
    summary: '{who} was too busy for this message and delivery was given up; send it again later.',
    steps: [
      sender(
        'Send the message again after a few hours, and in smaller portions if it was a large batch.',
        'Overload passes, and nothing about the message or its recipient has to change.',
      ),
      sender(
        'Check how long your server keeps trying before it gives up.',
        'A queue lifetime below a day turns a passing fault at the receiver into a bounce.',
      ),
      askPostmasterFailed,
    ],
    avoid: ['Do not take the recipient address for wrong, because the refusal says nothing about it.'],
  },
  tellApart: 'All clients of that server are deferred at the same time, and it passes within minutes to hours.',
  sources: [
    rfc5321Retry,
    page('Postfix: stress-dependent configuration', 'https://www.postfix.org/STRESS_README.html'),
    postfixTuning,
    page('Microsoft: back pressure in Exchange', 'https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure'),
    eximMain,
    postfixParameters,
  ],
};
