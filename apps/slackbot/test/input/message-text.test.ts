import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/input/command.ts';
import { messageText } from '../../src/input/message-text.ts';
import { fromMrkdwn } from '../../src/input/mrkdwn.ts';
import { normalise } from '../../src/input/normalise.ts';

describe('message text as Slack sends it', () => {
  it.each([
    [
      'an address in angle brackets',
      '450 4.2.0 &lt;<mailto:kim@example.com|kim@example.com>&gt;: Greylisted',
      '450 4.2.0 <kim@example.com>: Greylisted',
    ],
    ['an auto-linked host', 'host <http://mx.example.com|mx.example.com> said', 'host mx.example.com said'],
    ['a bare link', 'see <https://example.com/451>', 'see https://example.com/451'],
    ['entities, decoded once', 'a &amp;lt; b &amp; c', 'a &lt; b & c'],
    ['mentions and broadcasts, left out', '<@U123> <!here> <#C1|mail> 451 4.7.1', '  mail 451 4.7.1'],
    ['a code fence', '```\n451 4.7.1 later\n```', '\n451 4.7.1 later\n\n'],
  ])('%s', (_, given, expected) => expect(fromMrkdwn(given)).toBe(expected));

  it('prefers rich text, which is what was typed', () => {
    const blocks = [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'user', user_id: 'U1' },
              { type: 'text', text: ' 450 4.2.0 <' },
              { type: 'link', url: 'mailto:kim@example.com', text: 'kim@example.com' },
              { type: 'text', text: '>: Greylisted' },
            ],
          },
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '451 4.7.1 second\nline' }] },
          {
            type: 'rich_text_list',
            elements: [
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] },
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'two' }] },
            ],
          },
        ],
      },
    ];
    expect(messageText({ text: 'something else', blocks })).toBe(
      '450 4.2.0 <kim@example.com>: Greylisted\n451 4.7.1 second\nline\none\ntwo',
    );
  });

  it('gives the colons back to what Slack took for an emoji', () => {
    const elements = [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'id ' },
          { type: 'emoji', name: 'id' },
        ],
      },
    ];
    expect(messageText({ blocks: [{ type: 'rich_text', elements }] })).toBe('id :id:');
  });

  it('reads a pasted sheet as tab-separated lines', () => {
    const rows = [
      [
        { type: 'raw_text', text: 'to' },
        { type: 'raw_number', value: 4, text: '4' },
      ],
      [
        { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a\nb' }] }] },
        {},
      ],
    ];
    expect(messageText({ blocks: [{ type: 'table', rows }] })).toBe('to\t4\na b');
  });

  it('reads a shared message', () => {
    expect(
      messageText({ text: 'look', attachments: [{ text: '451 4.7.1 <mailto:a@example.com|a@example.com>' }] }),
    ).toBe('look\n451 4.7.1 a@example.com');
  });

  it('never throws, whatever a payload holds', () => {
    assert(
      property(anything(), anything(), (blocks, attachments) => {
        messageText({ text: 'x', blocks: [blocks], attachments: [attachments] });
      }),
    );
  });

  it('does not follow rich text that is nested without end', () => {
    let nested: object = { type: 'text', text: 'deep' };
    for (let i = 0; i < 50_000; i += 1) nested = { type: 'rich_text_section', elements: [nested] };
    expect(messageText({ blocks: [{ type: 'rich_text', elements: [nested] }] })).toBe('');
  });
});

describe('normalising', () => {
  it('undoes smart quotes, dashes, no-break spaces, invisible characters and CRLF', () => {
    expect(normalise('“451”\u00a04.7.1\u200b – it’s\r\nlate\u2026')).toBe('"451" 4.7.1 - it\'s\nlate\u2026');
  });
});

describe('what was typed after /smtp451', () => {
  it.each([
    ['', { kind: 'paste', private: false }],
    ['private', { kind: 'paste', private: true }],
    ['private 451 later', { kind: 'explain', input: '451 later', private: true }],
    ['451 4.7.1 later\nsecond line', { kind: 'explain', input: '451 4.7.1 later\nsecond line', private: false }],
    ['HELP', { kind: 'help' }],
    ['help me with 451', { kind: 'explain', input: 'help me with 451', private: false }],
    ['check example.com', { kind: 'check', domain: 'example.com' }],
    ['check this reply: 451', { kind: 'explain', input: 'check this reply: 451', private: false }],
    ['schedule weekdays 09:00 Europe/Berlin', { kind: 'schedule', arguments: 'weekdays 09:00 Europe/Berlin' }],
    ['digest a\nb', { kind: 'digest', input: 'a\nb' }],
    ['schedules', { kind: 'schedules' }],
  ])('%j', (text, expected) => expect(parseCommand(text)).toEqual(expected));
});
