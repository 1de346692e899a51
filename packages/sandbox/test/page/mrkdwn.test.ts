import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../page/src/text/mrkdwn.ts';

test('addresses in angle brackets are text, and decoded once', () => {
  expect(parse('to=&lt;a@example.com&gt; &amp;lt;')).toEqual([{ kind: 'text', text: 'to=<a@example.com> &lt;' }]);
});

test('links, mentions and e-mail addresses', () => {
  expect(
    parse('<https://example.com/?a=1&amp;b|Docs> <mailto:a@example.com|a@example.com> <@U1> <#C1|ops> <!here>'),
  ).toEqual([
    { kind: 'link', url: 'https://example.com/?a=1&b', label: 'Docs' },
    { kind: 'text', text: ' ' },
    { kind: 'link', url: 'mailto:a@example.com', label: 'a@example.com' },
    { kind: 'text', text: ' ' },
    { kind: 'user', id: 'U1', label: null },
    { kind: 'text', text: ' ' },
    { kind: 'channel', id: 'C1', label: 'ops' },
    { kind: 'text', text: ' ' },
    { kind: 'broadcast', range: 'here' },
  ]);
});

test('no other scheme becomes a link', () => {
  expect(parse('<javascript:alert(1)|x>')).toEqual([{ kind: 'text', text: '<javascript:alert(1)|x>' }]);
});

test('styles need a boundary: snake_case and 5*3 stay as they are', () => {
  expect(parse('a snake_case_name 5*3*2')).toEqual([{ kind: 'text', text: 'a snake_case_name 5*3*2' }]);
  expect(parse('*bold _and italic_* ~gone~')).toEqual([
    {
      kind: 'bold',
      children: [
        { kind: 'text', text: 'bold ' },
        { kind: 'italic', children: [{ kind: 'text', text: 'and italic' }] },
      ],
    },
    { kind: 'text', text: ' ' },
    { kind: 'strike', children: [{ kind: 'text', text: 'gone' }] },
  ]);
});

test('code and fences keep what is in them', () => {
  expect(parse('`*not bold* &lt;x&gt;`\n```\na *b*\n```')).toEqual([
    { kind: 'code', text: '*not bold* <x>' },
    { kind: 'break' },
    { kind: 'pre', text: 'a *b*' },
  ]);
});

test('quotes and emoji', () => {
  expect(parse('&gt; said :wave:\nafter')).toEqual([
    {
      kind: 'quote',
      children: [
        { kind: 'text', text: 'said ' },
        { kind: 'emoji', name: 'wave' },
      ],
    },
    { kind: 'text', text: 'after' },
  ]);
});

test('any text is read, hostile text in time', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => void parse(text)));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('*', '_', '~', '`', '<', '>', '|', '&lt;', ':', 'a', ' ', '\n', '```')),
      parts => void parse(parts.join('')),
    ),
  );
  for (const piece of ['*a ', '_*~', '<', '`', ':a', '```', '&lt;']) {
    // Processor time, not time on the wall: other tests run beside this one.
    const from = process.cpuUsage();
    parse(piece.repeat(13_000));
    expect(process.cpuUsage(from).user / 1000, piece).toBeLessThan(5_000);
  }
});
