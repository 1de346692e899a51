import type { Source } from '../cause.ts';

/** The day on which this list was last gone through. */
const checked = '2026-11-23';

/** A page that was read, or one that could not be opened and is only `seen`, as `Source` says. */
export const page = (title: string, url: `https://${string}`, seen?: 'reply' | 'cited'): Source =>
  seen === undefined ? { title, url, checked } : { title, url, seen };

const operatorPage = (operator: string, ...[title, url, seen]: Parameters<typeof page>): Source => ({
  ...page(title, url, seen),
  operator,
});

export const rfc = (number: number, title: string, section?: string): Source =>
  page(
    `RFC ${number}: ${title}`,
    `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`,
  );

export const rfc5321Retry: Source = rfc(5321, 'SMTP, when and how long a client retries', '4.5.4.1');
export const rfc5321Replies: Source = rfc(5321, 'SMTP, reply codes and their meaning', '4.2');
export const rfc3463: Source = rfc(3463, 'enhanced mail system status codes');
export const ianaCodes: Source = page(
  'IANA registry of SMTP enhanced status codes',
  'https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml',
);
export const googleGuidelines: Source = operatorPage(
  'google',
  'Google: e-mail sender guidelines',
  'https://support.google.com/mail/answer/81126',
  'reply',
);
export const googleErrors: Source = operatorPage(
  'google',
  'Google: SMTP replies and what they mean',
  'https://support.google.com/a/answer/3726730',
);
export const googlePostmaster: Source = operatorPage(
  'google',
  'Google Postmaster Tools',
  'https://postmaster.google.com/',
  'cited',
);
export const microsoftSnds: Source = operatorPage(
  'outlook',
  'Microsoft Smart Network Data Services (SNDS and JMRP)',
  'https://sendersupport.olc.protection.outlook.com/snds/',
  'cited',
);
export const yahooSenderHub: Source = operatorPage(
  'yahoo',
  'Yahoo Sender Hub',
  'https://senders.yahooinc.com/',
  'cited',
);
export const yahooErrors: Source = operatorPage(
  'yahoo',
  'Yahoo: SMTP replies and what they mean',
  'https://senders.yahooinc.com/smtp-error-codes/',
  'cited',
);
export const microsoftNdr: Source = operatorPage(
  'exchange-online',
  'Microsoft: non-delivery reports in Exchange Online',
  'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
);
export const postfixParameters: Source = page(
  'Postfix: configuration parameters',
  'https://www.postfix.org/postconf.5.html',
);
export const postfixDebug: Source = page('Postfix: debugging', 'https://www.postfix.org/DEBUG_README.html');
export const postfixAccess: Source = page(
  'Postfix: relay and access control',
  'https://www.postfix.org/SMTPD_ACCESS_README.html',
);
export const postfixTuning: Source = page('Postfix: performance tuning', 'https://www.postfix.org/TUNING_README.html');
export const postfixMilter: Source = page('Postfix: milter support', 'https://www.postfix.org/MILTER_README.html');
export const postfixTls: Source = page('Postfix: TLS support', 'https://www.postfix.org/TLS_README.html');
export const eximAcl: Source = page(
  'Exim: access control lists',
  'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
);
export const eximMain: Source = page(
  'Exim: main configuration options',
  'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
);
