import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/index.ts';
import { isInSource } from '../../../src/inputs/shared/code-in-program.ts';

/** The first number of three digits. */
function judged(line: string): boolean {
  const start = line.search(/(?<!\d)[245]\d\d(?!\d)/);
  return isInSource(line, start, start + 3);
}

describe('a number in a program', () => {
  it.each([
    'throw new ServiceException(500, "the letter does not exist");',
    'return reply.status(500).send({ error: message })',
    "$this->sendJson(['message' => 'Error saving user.', 'errors' => $user->errors], 500);",
    '<note id=\\"501\\"><to>Tove</to><body>the message was rejected</body></note>',
    'SYNTAX_ERROR(501),',
    'cmdCode(t, conn, "RCPT TO:<a@example.com>", "452")',
    "if (stripos($line, '554 TRANSACTION FAILED') !== false)",
    "[ 'quota' => 555*1024 ], // of a mailbox",
    'if (response.code >= 500) retry = false;',
    "} else if (failure.getReturnCode() == 550 && text.contains('mailbox not found')) {",
    'expect(reply.code).to.equal(451);',
    'return app.abort(500, problem)',
    'from smtpserver.replies.smtp_450 import Mailbox450',
    'function test_421_when_busy(): void',
    "temp_code = '450'",
    'failure.responseCode = 421;',
    '#define TEMPFAIL_CODE "451"',
    '421 => function ($position) {',
    '"454 4.7.0": "tls_not_available",',
    '{"451": 12, "550": 3}',
    '"messages_received": 450,',
    '<img src="logo.png" width="550" height="80">',
    "const row = [450, '4.2.0', false];",
    'EQUALS(456, number_of(first, second, "test_name"));',
    'error_page 429 /too-many.html;',
    '451: "ERROR"',
    'smtp_replies_total{code="451"} 12',
    "texts = {421: 'Service not available', 450: 'Mailbox unavailable'}",
    '421: { retry: true, text: "busy" }',
    '"454"        : "tls_not_available",',
    'when "452"',
    'sleep(Duration::from_millis(500));',
    'return new Response(body, { status: 503 });',
    'Failed to send email: 403 Forbidden',
    'log(f"Temporary SMTP error (451): {e.smtp_error}. Retrying")',
    'it("isTransientSmtpError: 421 → true", () => {',
    '{"error": {"status": 500, "message": "Mail command failed: 450 4.7.1 Greylisted"}}',
    '{"code": 400, "message": "Message failed: 550 Mailbox full"}',
    'throw Object.assign(new Error("temporary SMTP failure"), { responseCode: 451 });',
  ])('is none that a server answered with: %s', line => {
    expect(judged(line)).toBe(true);
  });

  it.each([
    'respond(450, "Mailbox busy, try again later");',
    "raise SMTPDataError(451, b'Try again later')",
    'if err.Error() != "421 Too many connections, try again later" {',
    "const full = '552 Mailbox full';",
    'Timeout = "451 Timeout while waiting for a command"',
    "self.setreply('450', '4.2.0',",
    'SMTP Error (451): local error',
    'c.reply(421, EnhancedCode{4, 4, 2}, "Idle for too long, goodbye")',
  ])('is one of a reply where the program holds the reply itself: %s', line => {
    expect(judged(line)).toBe(false);
    expect(classify(line).outcome).not.toBe('not-a-reply');
  });
});
