import { expect, it } from 'vitest';
import { classify } from '../../../src/index.ts';

it.each([
  [`smtplib.SMTPDataError: (451, b'Temporary failure, try later')`, 'Temporary failure, try later'],
  [
    `smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed: abc')`,
    'Error: authentication failed: abc',
  ],
  [`SMTPSenderRefused: (421, "4.7.0 Too many messages, isn't it", 'a@example.org')`, "Too many messages, isn't it"],
])("reads out of Python's tuple %s the text that it holds", (input, text) => {
  expect(classify(input).reply?.text).toBe(text);
});

it('reads what follows "SMTP error from remote mail server" where nothing tells after what', () => {
  expect(classify('SMTP error from remote mail server: 503 Issue a reset').reply).toEqual({
    code: 503,
    enhancedStatusCode: null,
    text: 'Issue a reset',
  });
});

it('leaves the enhanced status code out of the text, where no reply code stands in front', () => {
  const { reply } = classify(
    'postfix/cleanup[8966]: 4F1A22B3C4: milter-reject: END-OF-MESSAGE from mail.example.org[192.0.2.7]: 4.7.1 Try again later; from=<a@example.org> to=<user@example.com> proto=ESMTP helo=<mail.example.org>',
  );
  expect(reply).toEqual({ code: null, enhancedStatusCode: '4.7.1', text: 'Try again later' });
});
