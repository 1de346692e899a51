import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Trellix (FireEye) Email Security Cloud. Its reasons start with ETP and a number. */
export const trellix: Origin = {
  kind: 'gateway',
  id: 'trellix',
  name: 'Trellix Email Security',
  hosts: ['fireeyecloud.com', 'fireeyegov.com', 'trellix.com'],
  markers: ['(etp201|etp202|etp203|etp204|etp205|etp206|etp207|etp208|etp209|etp210)'],
  sources: [
    {
      title: 'Trellix Email Security Cloud: error codes of its mail servers',
      url: 'https://docs.trellix.com/data-and-email/docs/error-codes',
      checked,
    },
  ],
  signatures: [
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: ['etp205', 'etp & dmarc failure for domain'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Trellix Email Security Cloud: error codes of its mail servers',
          url: 'https://docs.trellix.com/data-and-email/docs/error-codes',
          checked,
        },
        {
          title: 'Replies collected in the SMTP Field Manual',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/550.json#L816',
          checked,
        },
      ],
      examples: ['550 5.7.26 <someone@example.com>: ETP205 DMARC Failure for domain'],
      nearMisses: ['550 5.7.26 DMARC failure for domain'],
    },
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: ['etp208'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Trellix Email Security Cloud: error codes of its mail servers',
          url: 'https://docs.trellix.com/data-and-email/docs/error-codes',
          checked,
        },
        {
          title: 'A reply among the bounces that ZoneMTA knows',
          url: 'https://github.com/zone-eu/zone-mta/blob/cf94b992e3a5eb81f0bdf28455210227e68a44a9/config/bounces.txt#L341',
          checked,
        },
      ],
      examples: [
        '550 5.5.4 ETP208 Your IP 192.0.2.142 is listed by Invaluement. Please see https://www.invaluement.com/ if you feel this is in error - B15601640DCD26CE',
      ],
      nearMisses: ['550 5.5.4 Your IP 192.0.2.142 is listed by Invaluement.'],
    },
  ],
};
