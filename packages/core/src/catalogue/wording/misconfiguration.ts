import type { Wording } from '../origin.ts';

export const misconfiguration: readonly Wording[] = [
  {
    cause: 'misconfiguration',
    weight: 'names',
    phrases: [
      'transport unset in',
      'failed to expand',
      'expansion (failed|of)',
      'tainted',
      '(server |system |mail server |local |host |service |mailer |smtp |)(configuration|config) (error|problem|issue|failure|incorrect|invalid|problems|mistake|is incorrect|is invalid|not correct)',
      '(mis configured|misconfigured|misconfiguration|incorrectly configured|not configured|improperly configured|badly configured|wrongly configured|not properly configured|not correctly configured)',
      'system incorrectly configured',
      '(license|licence|subscription|maintenance contract|evaluation|trial) (has |is |key |period |)(expired|invalid|exceeded|limit|not valid|expire|missing|exhausted|violation|ended)',
      '(license|licence) (expired|limit|error)',
      'unknown smtpd restriction',
      '(unknown|bad|invalid|unsupported|missing) (configuration|restriction|setting|parameter|transport|policy setting|option)',
      '(domain|host|account|mail|mailbox) (is |)(not |)(set up|setup|configured) (properly|correctly|yet|here|on this)',
      'unable to read controls',
      'cannot read (controls|control|config|configuration)',
      '(configuration|config|control) file',
      '(error|mistake) in (the |)(configuration|config)',
      'not (yet |)(fully |)configured',
      'administrator (must|needs to|should) (fix|configure)',
      'mail system configuration',
      'open resolver',
      'delivery not configured',
    ],
  },
  {
    cause: 'misconfiguration',
    weight: 'settles',
    phrases: ['unknown smtpd restriction'],
  },
];
