import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands.ts';
import { smtp451 } from './smtp451.ts';

describe('smtp451', () => {
  it('shows its commands and exits 2 without one', async () => {
    const { code, err } = await smtp451([]);
    expect(code).toBe(2);
    for (const name of Object.keys(commands)) expect(err).toContain(name);
  });

  it('names an unknown command and offers what was probably meant', async () => {
    expect((await smtp451(['explian'])).err).toMatch(/no command "explian".*Did you mean "explain"/);
    expect((await smtp451(['451', 'x'])).err).toMatch(/smtp451 explain "451/);
  });

  it.each(Object.keys(commands))('%s --help shows its usage', async name => {
    const { code, out } = await smtp451([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: smtp451 ${name}`);
  });

  it.each(Object.keys(commands))('%s refuses an option it does not know with exit code 2', async name => {
    if (name === 'classify') return;
    const { code, err } = await smtp451([name, '--no-such-option']);
    expect(code).toBe(2);
    expect(err).toContain('--help');
  });
});

describe('smtp451 explain', () => {
  const reply = '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation';

  it('explains its arguments, or standard input', async () => {
    const fromArguments = await smtp451(['explain', ...reply.split(' ')]);
    const fromInput = await smtp451(['explain'], reply);
    expect(fromArguments.code).toBe(0);
    expect(fromArguments.out).toMatch(/reputation[\s\S]*Outlook\.com[\s\S]*What to do[\s\S]*Sources/i);
    expect(fromInput.out).toBe(fromArguments.out);
  });

  it('gives the contract object as JSON', async () => {
    const { out } = await smtp451(['explain', '--json', reply]);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'deferred',
      cause: 'reputation',
      action: 'act',
      provider: { id: 'outlook' },
      others: [],
    });
  });

  it('adds records for a domain where authentication is at fault', async () => {
    const { out } = await smtp451([
      'explain',
      '--json',
      '--domain',
      'example.com',
      '550 5.7.26 This mail is unauthenticated: SPF did not pass',
    ]);
    expect(JSON.stringify(JSON.parse(out).steps)).toContain('v=spf1');
  });

  it('keeps escape sequences of the input away from the terminal', async () => {
    const { out } = await smtp451(['explain', '451 4.7.1 \u001B[2J\u001B]0;owned\u0007greylisted']);
    expect(out).not.toMatch(/\u001B|\u0007/);
  });

  it.each([
    ['', 'empty'],
    ['HTTP/1.1 451 Unavailable For Legal Reasons', 'HTTP'],
    ['\0\u0001\u0002binary', 'binary'],
    ['<!doctype html><html></html>', 'web page'],
  ])('says what it saw in %j', async (input, seen) => {
    const { code, out } = await smtp451(['explain', '-'], input);
    expect(code).toBe(0);
    expect(out).toContain(seen);
  });
});

describe('smtp451 classify', () => {
  const lines = (out: string) =>
    out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));

  it('answers each line in order with its id', async () => {
    const { code, out } = await smtp451(
      ['classify'],
      ['{"id":"a","input":"421 4.3.2 Too many open connections"}', '{"id":2,"input":"250 2.0.0 Ok"}'].join('\n'),
    );
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { id: 'a', cause: 'rate-limit' },
      { id: 2, outcome: 'delivered', cause: null },
    ]);
  });

  it('answers a bad line with an error of its own and goes on', async () => {
    const { code, out } = await smtp451(
      ['classify'],
      ['not json', '[1]', '{"id":1}', '{"id":3,"input":"451 4.7.1 Greylisted"}'].join('\n'),
    );
    expect(code).toBe(1);
    const answers = lines(out);
    expect(answers.slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => ({
        id: null,
        error: { code: 'bad-line', message: expect.stringContaining('Expected a JSON object') },
      })),
    );
    expect(answers[3]).toMatchObject({ id: 3, cause: 'greylisting' });
  });
});

describe('smtp451 check', () => {
  it.each([
    [[], /give one domain/],
    [['not a domain'], /no domain name/],
    [['example.com', '--ip', 'here'], /no IP address/],
    [['example.com', '--resolver', 'dns.example'], /takes an IP address/],
  ])('refuses %j with an example', async (args, message) => {
    const { code, err } = await smtp451(['check', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('exits 1 where the DNS could not be asked', async () => {
    const { code, out } = await smtp451(['check', 'example.com', '--resolver', '127.0.0.1:1', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings.every(({ verdict }: { verdict: string }) => verdict === 'unknown')).toBe(true);
  }, 30_000);
});
