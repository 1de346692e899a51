import { describe, expect, it } from 'vitest';
import { classify } from '../../src/index.ts';

const bare = '451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minutes';

describe('a reply on one line', () => {
  it.each(['smtp;', 'smtp; ', 'SMTP; '])('reads the same behind the "%s" of a diagnostic code', prefix => {
    const alone = classify(bare);
    const behind = classify(prefix + bare);
    const moved = alone.evidence.map(({ start, end, says }) => ({
      start: start + prefix.length,
      end: end + prefix.length,
      says,
    }));
    expect(behind).toEqual({ ...alone, evidence: moved });
  });

  it.each(['LPN007_517', 'OFR_416 [416]', 'x9b.468', 'id a451'])(
    'takes no part of the name "%s" for a second reply',
    name => {
      const found = classify(`550 5.1.1 Destinataire invalide. Invalid recipient. ${name}`);
      expect(found.reply?.code).toBe(550);
      expect(found.reply?.text.endsWith(name)).toBe(true);
    },
  );

  it('still sees a reply that the line quotes', () => {
    const { reply, cause } = classify(
      '421 4.1.1 <user@example.com>: rejected: host mx.example.com[192.0.2.1] said: 450 4.7.1 Greylisted, try again later',
    );
    expect(reply?.code).toBe(450);
    expect(cause).toBe('greylisting');
  });

  it("leaves Postfix's note on the command out of the reply, and knows the command by it", () => {
    const { reply, attempt, direction } = classify('451 Temporary local problem (in reply to RCPT TO command)');
    expect(reply?.text).toBe('Temporary local problem');
    expect(attempt.smtpCommand).toBe('RCPT TO');
    expect(direction).toBe('outbound');
  });

  it("is no row of a program's table", () => {
    expect(classify("421 => 'Service not available, closing transmission channel',").outcome).toBe('not-a-reply');
  });
});
