import { describe, expect, it } from 'vitest';
import { logLineIn } from '../../src/json/log-line.ts';

describe('logLineIn', () => {
  it('writes an entry of the journal as a syslog line', () => {
    const entry = {
      __REALTIME_TIMESTAMP: '1795428001500000',
      _HOSTNAME: 'mx1',
      SYSLOG_IDENTIFIER: 'postfix/smtp',
      _PID: '12',
      MESSAGE: '4X: to=<a@example.com>\nx',
    };
    expect(logLineIn(JSON.stringify(entry))).toBe(
      '2026-11-23T10:00:01.500Z mx1 postfix/smtp[12]: 4X: to=<a@example.com> x',
    );
  });

  it('takes a whole line from containers and shippers', () => {
    expect(logLineIn('{"log":"Nov 23 10:00:01 mx1 postfix/smtp[1]: x\\n","stream":"stdout"}')).toBe(
      'Nov 23 10:00:01 mx1 postfix/smtp[1]: x',
    );
  });

  it('puts a message together with its program and time', () => {
    const shipped = {
      '@timestamp': '2026-11-23T10:00:01Z',
      host: { name: 'mx1' },
      process: { name: 'postfix/smtp' },
      message: '4X: to=<a>',
    };
    expect(logLineIn(JSON.stringify(shipped))).toBe('2026-11-23T10:00:01.000Z mx1 postfix/smtp[0]: 4X: to=<a>');
  });

  it.each([
    '{"message":"hello"}',
    '{"event":"bounce","reason":"550"}',
    '{"message":',
    '[]',
    '{"MESSAGE":[1,"x"],"SYSLOG_IDENTIFIER":"a"}',
  ])('leaves %s alone', text => {
    expect(logLineIn(text)).toBeNull();
  });
});
