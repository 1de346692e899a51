import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('MailScanner', 'MailScanner/v5', '76589ee4b82cb24e9aeceafe798b99536ce33178', checked);

/** MailScanner, the batch content filter. */
export const mailscanner: Origin = {
  kind: 'software',
  id: 'mailscanner',
  name: 'MailScanner',
  sources: [{ title: 'MailScanner: source', url: 'https://github.com/MailScanner/v5', checked }],
  signatures: [
    {
      id: 'excessive',
      cause: 'rate-limit',
      phrases: ['site blocked by mailscanner due to excessive email'],
      needs: 'text',
      basis: 'documented',
      sources: [source('common/usr/share/MailScanner/perl/MailScanner/CustomConfig.pm', 767)],
      examples: ['451 Site blocked by MailScanner due to excessive email'],
      nearMisses: ['451 Site blocked by administrator'],
    },
  ],
};
