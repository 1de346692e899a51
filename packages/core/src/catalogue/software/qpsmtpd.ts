import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('qpsmtpd', 'smtpd/qpsmtpd', 'df5b04d857e6f6602cef0dd4f2c09f163e20672f', checked);

/** qpsmtpd, the Perl SMTP daemon. */
export const qpsmtpd: Origin = {
  kind: 'software',
  id: 'qpsmtpd',
  name: 'qpsmtpd',
  sources: [{ title: 'qpsmtpd: source', url: 'https://github.com/smtpd/qpsmtpd', checked }],
  signatures: [
    {
      id: 'denied-for-now',
      cause: 'greylisting',
      phrases: ['this mail is temporarily denied'],
      needs: 'text',
      basis: 'documented',
      sources: [source('plugins/greylisting', 183)],
      examples: ['450 This mail is temporarily denied'],
      nearMisses: ['450 This mail is temporarily lost'],
    },
    {
      id: 'load',
      cause: 'overload',
      phrases: ['server load too high please try again later'],
      needs: 'text',
      basis: 'documented',
      sources: [source('plugins/loadcheck', 101)],
      examples: ['450 Server load too high, please try again later.'],
      nearMisses: ['450 Server too old, please try again later.'],
    },
    {
      id: 'undecided',
      cause: 'internal-error',
      phrases: ['no plugin decided if relaying is allowed'],
      needs: 'text',
      basis: 'documented',
      sources: [source('lib/Qpsmtpd/SMTP.pm', 514)],
      examples: ['450 No plugin decided if relaying is allowed'],
      nearMisses: ['450 relaying'],
    },
    {
      id: 'karma',
      cause: 'reputation',
      phrases: ['very bad karma'],
      needs: 'text',
      basis: 'documented',
      sources: [source('plugins/karma', 430)],
      examples: ['550 very bad karma: -5'],
      nearMisses: ['550 very bad'],
    },
    {
      id: 'bare-lf',
      cause: 'protocol',
      phrases: ['smtpd develooper com barelf html', 'barelf html'],
      needs: 'text',
      basis: 'documented',
      sources: [source('lib/Qpsmtpd/SMTP.pm', 694)],
      examples: ['421 See http://smtpd.develooper.com/barelf.html'],
      nearMisses: ['421 See http://smtpd.develooper.com/'],
    },
    {
      id: 'message-denied',
      cause: 'unknown',
      phrases: ['message denied temporarily'],
      needs: 'text',
      basis: 'documented',
      sources: [source('lib/Qpsmtpd/SMTP.pm', 645)],
      examples: ['450 Message denied temporarily'],
      nearMisses: ['450 Message denied'],
    },
  ],
};
