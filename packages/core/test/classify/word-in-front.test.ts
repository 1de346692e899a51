import { expect, it } from 'vitest';
import { classify } from '../../src/index.ts';

it('never calls final what the server that quotes it calls temporary', () => {
  const quoted = 'LMTP server error: 550 5.7.1 <user@example.com> unrecognized header format';
  expect(classify(`stat=Error (temporary failure: "mail.lmtp: ${quoted}")`).outcome).toBe('deferred');
  expect(classify(`stat=Error (permanent failure: "mail.lmtp: ${quoted}")`).outcome).toBe('failed');
});
