import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Rspamd', 'rspamd/rspamd', 'eaac8e914ef09f837fe53cc4973e0b2312ab1118', checked);

/** Rspamd, the filter behind mailcow and many others. */
export const rspamd: Origin = {
  kind: 'software',
  id: 'rspamd',
  name: 'Rspamd',
  sources: [
    { title: 'Rspamd: ratelimit module', url: 'https://docs.rspamd.com/modules/ratelimit/', checked },
    { title: 'Rspamd: greylisting module', url: 'https://docs.rspamd.com/modules/greylisting/', checked },
    { title: 'Rspamd: source', url: 'https://github.com/rspamd/rspamd', checked },
  ],
  signatures: [
    {
      id: 'ratelimit',
      cause: 'rate-limit',
      phrases: ['ratelimit … exceeded'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/plugins/lua/ratelimit.lua', 70)],
      examples: ['451 4.7.1 Ratelimit "to_ip_from" exceeded', '450 4.7.1 Ratelimit "user" exceeded'],
      nearMisses: ['451 4.7.1 Ratelimit is unavailable'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['spam message rejected', 'gtube pattern'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/libserver/milter_internal.h', 165)],
      examples: ['554 5.7.1 Spam message rejected', '554 5.7.1 Gtube pattern'],
      nearMisses: ['554 5.7.1 Message rejected'],
    },
    {
      id: 'virus',
      cause: 'content-policy',
      phrases: [
        '(clamav|clam|savapi|sophos|fprot|icap|kaspersky|avast|oletools|vadesecure|razor|pyzor|dcc) (virus|spam message|bulk message|threat|threat message) found',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('conf/modules.d/antivirus.conf', 20)],
      examples: ['554 5.7.1 clamav: virus found: "Eicar-Signature"'],
      nearMisses: ['451 4.7.1 clamav: failed to scan'],
    },
    {
      id: 'greylist',
      cause: 'greylisting',
      phrases: ['try again later greylist', 'greylisted until', 'try again later … greylisted'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/plugins/lua/greylist.lua', 246)],
      examples: ['451 4.7.1 Try again later (greylist)'],
      nearMisses: ['451 4.7.1 Try again tomorrow'],
    },
  ],
};
