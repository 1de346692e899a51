import { describe, expect, it } from 'vitest';
import { addressesIn, recipientsOfReport } from '../../src/mail/recipients.ts';

describe('recipientsOfReport', () => {
  it('gives one entry for each block about a recipient, with folded diagnostics on one line', () => {
    const report =
      'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@example.com\nStatus: 4.7.1 (busy)\nDiagnostic-Code: smtp; 451 4.7.1\n  Greylisted\n\nOriginal-Recipient: rfc822;b@example.com\nAction: failed\n\nDiagnostic-Code: x-unix; no such file\n';
    expect(recipientsOfReport(report)).toEqual([
      { address: 'a@example.com', diagnosis: '451 4.7.1 Greylisted', enhancedStatusCode: '4.7.1' },
      { address: 'b@example.com', diagnosis: '', enhancedStatusCode: null },
      { address: null, diagnosis: 'no such file', enhancedStatusCode: null },
    ]);
  });
});

it('finds the addresses of a list', () => {
  expect(addressesIn('<a@example.com>, "B" <b@example.net>; c@example.org')).toEqual([
    'a@example.com',
    'b@example.net',
    'c@example.org',
  ]);
});
