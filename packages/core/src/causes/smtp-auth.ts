import type { Cause } from './cause.ts';
import { eximMain, page, rfc } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  keepAddress,
  neverByHand,
  noFlushing,
  receiver,
  resendOnceMended,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const credentials = sender(
  'Check user name, password or token, and whether the service now wants OAuth or an app password.',
  'Large services have switched off plain passwords for many accounts.',
);
const mechanism = sender(
  'Check that the client uses the submission port with TLS and a mechanism that the server offers after STARTTLS.',
  'Most servers offer AUTH only on an encrypted connection.',
);
const lockout = sender(
  'Look for a client that keeps trying an old password, and stop it.',
  'Servers lock an account or an IP for a while after repeated failures.',
);

export const smtpAuth: Cause = {
  id: 'smtp-auth',
  label: 'SMTP sign-in',
  emoji: '🔑',
  meaning: 'The client’s SMTP AUTH failed for now or is required, or the authentication service is out.',
  action: 'act',
  owner: 'sender',
  summary: '{who} did not let your client sign in; check the credentials, mechanism and TLS.',
  wait: null,
  steps: {
    outbound: [
      credentials,
      mechanism,
      lockout,
      sender(
        'Read the service’s status page if many accounts fail at once with a 454 reply.',
        'The reply 454 4.7.0 stands for a temporary authentication failure on the server’s side.',
      ),
      retriesMeanwhile,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Check that the authentication backend answers: doveadm auth test, testsaslauthd, the LDAP or SQL server behind it, and the socket’s owner and mode.',
        'Postfix says Connection lost to authentication server or temporary failure when that socket is away.',
      ),
      receiver(
        'Count failures by account and by IP, and look for password guessing.',
        'Attacks exhaust auth workers and make honest sign-ins time out.',
      ),
      receiver(
        'Raise the number of auth workers or the client limit if the log shows them used up.',
        'Dovecot queues or refuses new sign-ins once its process limit is reached.',
      ),
    ],
  },
  avoid: [
    noFlushing,
    neverByHand,
    keepAddress,
    'Do not paste the AUTH lines of a session anywhere, because base64 hides nothing.',
  ],
  inboundSummary:
    'Your server {did} a client at sign-in; check the authentication backend, then the client’s credentials.',
  inboundAvoid: ['Do not offer AUTH without TLS to make sign-in easier, because passwords then travel in clear.'],
  failed: {
    summary: '{who} refused your client’s sign-in; mend the credentials or mechanism, then send again.',
    steps: [credentials, mechanism, lockout, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not paste the AUTH lines of a session anywhere, because base64 hides nothing.'],
  },
  tellApart:
    'It comes in reply to AUTH or asks for authentication, and webmail or another client signs in or fails the same way.',
  sources: [
    rfc(4954, 'SMTP service extension for authentication'),
    page('Postfix: SASL support', 'https://www.postfix.org/SASL_README.html'),
    page('Dovecot: authentication', 'https://doc.dovecot.org/'),
    page(
      'Microsoft: SMTP AUTH in Exchange Online',
      'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    ),
    eximMain,
  ],
};
