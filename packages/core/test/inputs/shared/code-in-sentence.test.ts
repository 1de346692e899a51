import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/index.ts';

describe('a code that a sentence names', () => {
  it.each([
    'With this setting the server sends a 421 SMTP reply, and the client comes back later.',
    'Without the directory the server gives a 450 temporary error if it cannot look the user up.',
    'Delivery of bulk mail slows down on rate limit errors (421, 4.7.28, etc.)',
    'SMTP 451 indicates a temporary problem of the receiving server.',
    'The mailer answers with one of the codes 421, 450 and 451 in that case.',
    'defers the message with status C<451> and a reason',
    'The server returns error code 550 when the mailbox does not exist.',
    'When the client sees 421 (rate limited) or 4xx errors, it waits.',
    'cc: warning 422: unknown option ignored',
    'Example Mail Inc., 501 E. Middlefield Road, Mountain View',
    'a cluster of 500 nodes that handles very large volume',
    'a temporary failure (451) instead of a permanent failure',
    'A 421 code says "come back later".',
    '`553` at MAIL FROM → `SenderNotAccepted`; the rest is retried.',
    'The call ends with SIP code 503 Service Unavailable after the INVITE.',
    '500 => "Internal Server Error",',
    '| 422 | Unprocessable Entity | The request cannot be understood |',
    "When you see the '421 4.7.28' error, the provider slows your mail down.",
    'This adds the SMTP error 550 5.7.515 to the list.',
    'Fix mail delivery for error codes 5.7.700 through 5.7.750',
    'Map a final failure to `554 5.x.x` and keep `451` for what passes.',
    'codes of rate limits: (452, 381, 502)',
    'The web server answers 429 Too Many Requests to the script.',
    'Limits come with a code of the provider, such as 421 4.7.28 or similar, and with a link.',
    'Authorization for news.example.com (news.example.com) failed: 502 connection limit (100) reached',
    'Cannot connect to server newsreader3.example.net [501 Invalid syntax.]',
    'After a 502 error (too many connections) the article is marked as failed and not retried',
    '200 news ready\n500 syntax error or unknown command\nAUTHINFO USER a\n381 more authentication required',
    '"5.2.2": "Mailbox full",\n"5.7.1": "Delivery not authorized",',
    'Sends the 421 timeout message to the client and closes the connection.',
    'The server should respond with 501 5.1.3.',
    'When the user is not found, the proxy should return 450 (temporary failure)',
    'If we see a 503 response, the session is authenticated already.',
    '.IP "unverified_sender_defer_code (450)"',
    'Over quota: temporary error (LMTP error 452), unless lmtp_over_quota is set',
    'A003 NO [OVERQUOTA] Quota exceeded (mailbox for user is full)',
    '* BYE [UNAVAILABLE] Internal error occurred. Refer to server log for more information.',
    'mysql error 1040: Too many connections',
    '{"code":503,"message":"Service temporarily unavailable"}',
    '    451   received\n    450   delivered\n      1   deferred',
    'timeout after DATA (450 bytes) from unknown[192.0.2.7]',
    "INSERT INTO codes VALUES (451, 'deferred'), (550, 'bounced');",
    'StatusFileActionNotTaken = 450 // RFC 959, 4.2.1',
    'If the client is idle, the connection is closed and a 421 Timeout message will be sent.',
    '457. By the guarantee above, message 457 must be in this state.',
    'ENV[TEMPFAIL_MESSAGE]: Service temporarily not available! Please try again later.',
    "is($replies[0], 500, 'an unknown command');",
  ])('is no reply: %s', line => {
    expect(classify(line).outcome).toBe('not-a-reply');
  });

  it.each([
    'Remote host said: 450 if you are a mail server, please retry',
    'we get a lot of "421 too many connections" errors',
    'mail to them fails with 421 error: too many connections',
    'greylisting (SMTP code 451).',
    'SMTP error (451 4.7.1)\n\n451 4.7.1 Greylisting in action, please come back later',
    "There was a temporary problem delivering your message to a@example.com. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.",
    'our newsletter server (news.example.com) got 421 too many connections',
    'I got: "T=local_delivery defer (0): Child process of local_delivery transport returned 75 (could mean temporary error)"',
    'Recipient address rejected: Please try again later!\n\nWe see this a thousand times a day.',
    '450 4.2.0 is all that the server said: greylisted',
    'Our newsletter is stuck with 450 mailbox unavailable since noon',
  ])('is one where the sentence holds what the server said: %s', line => {
    expect(classify(line).outcome).toBe('deferred');
  });
});
