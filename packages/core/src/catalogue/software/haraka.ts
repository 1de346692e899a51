import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Haraka', 'haraka/Haraka', '0bf10cbb486253752042e10af4c65ec78ec7fe91', checked);
const limit = repository(
  'Haraka plugin limit',
  'haraka/haraka-plugin-limit',
  'ef8189eb324cfb25e70f5aa03aa18524bdf1d846',
  checked,
);
const fcrdns = repository(
  'Haraka plugin fcrdns',
  'haraka/haraka-plugin-fcrdns',
  '9f0a51a4d71ffbcf5ac1764b01aa12b0df1284e9',
  checked,
);
const spf = repository(
  'Haraka plugin spf',
  'haraka/haraka-plugin-spf',
  '64acdc903d38032cfa0a8d4f08aad36cd65f4c37',
  checked,
);
const greylist = repository(
  'Haraka plugin greylist',
  'haraka/haraka-plugin-greylist',
  '76f1639f7f67e359c1ff363ffa491ad2273b24b4',
  checked,
);
const resolvable = repository(
  'Haraka plugin mail_from.is_resolvable',
  'haraka/haraka-plugin-mail_from.is_resolvable',
  'e00bb30ee6d6cfc49255c66156a2c58b748719a1',
  checked,
);
const deliverable = repository(
  'Haraka plugin qmail-deliverable',
  'haraka/haraka-plugin-qmail-deliverable',
  'a6251213de095ee3254dbe1e142bbb56ca59262b',
  checked,
);
const spamassassin = repository(
  'Haraka plugin spamassassin',
  'haraka/haraka-plugin-spamassassin',
  '8a4d251ad170914aa7a4511bb504b1fa7f1a591c',
  checked,
);
const rspamd = repository(
  'Haraka plugin rspamd',
  'haraka/haraka-plugin-rspamd',
  '633fcb1faa57d8f3fea7d9ce231c2fd2a25ebaf9',
  checked,
);
const clamd = repository(
  'Haraka plugin clamd',
  'haraka/haraka-plugin-clamd',
  'c66b60b5f0dc15670866a6ffcc0da82cf98a9f03',
  checked,
);

/** Haraka and its plugins. */
export const haraka: Origin = {
  kind: 'software',
  id: 'haraka',
  name: 'Haraka',
  sources: [
    { title: 'Haraka: source', url: 'https://github.com/haraka/Haraka', checked },
    { title: 'Haraka: limit plugin', url: 'https://github.com/haraka/haraka-plugin-limit', checked },
    { title: 'Haraka: fcrdns plugin', url: 'https://github.com/haraka/haraka-plugin-fcrdns', checked },
  ],
  signatures: [
    {
      id: 'split-transaction',
      cause: 'recipient-limit',
      phrases: ['split transaction retry soon'],
      needs: 'text',
      basis: 'documented',
      sources: [source('plugins/queue/smtp_forward.js', 162)],
      examples: ['450 Split transaction, retry soon'],
      nearMisses: ['450 Transaction failed, retry soon'],
    },
    {
      id: 'too-busy',
      cause: 'overload',
      phrases: ['too busy please try again later'],
      needs: 'text',
      basis: 'documented',
      sources: [source('plugins/toobusy.js', 46)],
      examples: ['421 Too busy; please try again later'],
      nearMisses: ['421 Too slow; please try again later'],
    },
    {
      id: 'bare-lf',
      cause: 'protocol',
      phrases: ['bare line feed see http', 'bare line feed'],
      needs: 'text',
      basis: 'documented',
      sources: [source('connection.js', 1536)],
      examples: ['451 Bare line-feed; see http://haraka.github.io/barelf/'],
      nearMisses: ['451 see http://haraka.github.io/'],
    },
    {
      id: 'recipient-attempts',
      cause: 'reputation',
      phrases: ['too many recipient attempts'],
      needs: 'text',
      basis: 'documented',
      sources: [limit('index.js', 144)],
      examples: ['421 Too many recipient attempts'],
      nearMisses: ['421 Too many errors'],
    },
    {
      id: 'fcrdns',
      cause: 'reverse-dns',
      phrases: ['rdns lookup (error|timeout)', 'sorry no fcrdns match found'],
      needs: 'text',
      basis: 'documented',
      sources: [fcrdns('index.js', 179)],
      examples: ['450 client [192.0.2.14] rDNS lookup timeout', '550 Sorry, no FCrDNS match found'],
      nearMisses: ['450 lookup timeout'],
    },
    {
      id: 'spf-temporary',
      cause: 'authentication',
      phrases: ['spf temporary error'],
      needs: 'text',
      basis: 'documented',
      sources: [spf('index.js', 300)],
      examples: ['450 sender SPF Temporary Error'],
      nearMisses: ['450 Temporary Error'],
    },
    {
      id: 'greylist-backend',
      cause: 'filter-failure',
      phrases: ['backend failure please retry later or contact our support'],
      needs: 'text',
      basis: 'documented',
      sources: [greylist('index.js', 215)],
      examples: ['451 Backend failure. Please, retry later or contact our support.'],
      nearMisses: ['451 Backend busy. Please, retry later.'],
    },
    {
      id: 'sender-mx',
      cause: 'sender-domain-dns',
      phrases: ['temp resolver error'],
      needs: 'text',
      basis: 'documented',
      sources: [resolvable('index.js', 73)],
      examples: ['450 Temp. resolver error (ETIMEOUT)'],
      nearMisses: ['450 Temp. error'],
    },
    {
      id: 'deliverable',
      cause: 'recipient-verification',
      phrases: ['error validating email address', 'error communicating with qmail deliverabled'],
      needs: 'text',
      basis: 'documented',
      sources: [deliverable('index.js', 100)],
      examples: ['450 error validating email address', '450 error communicating with qmail-deliverabled.'],
      nearMisses: ['450 error reading email'],
    },
    {
      id: 'home-directory',
      cause: 'mailbox-unavailable',
      phrases: ['temporarily undeliverable (group world writable|sticky home directory)'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 Temporarily undeliverable: sticky home directory'],
      nearMisses: ['450 Temporarily undelivered'],
    },
    {
      id: 'scanners',
      cause: 'filter-failure',
      phrases: [
        '(spamd|rspamd) (connect|scan) (timeout|error)',
        'error (connecting to|running) virus scanner',
        'virus scanner (error|timed out|timeout)',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [spamassassin('index.js', 338), rspamd('index.js', 334), clamd('index.js', 190)],
      examples: ['450 spamd connect timeout', '450 Virus scanner timed out', '450 Rspamd scan error'],
      nearMisses: ['550 virus found by scanner'],
    },
    {
      id: 'plugin',
      cause: 'filter-failure',
      phrases: ['plugin timeout'],
      needs: 'text',
      basis: 'documented',
      sources: [source('plugins.js', 494)],
      examples: ['450 plugin timeout'],
      nearMisses: ['450 timeout'],
    },
  ],
};
