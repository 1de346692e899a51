/** Every message over every cause, outcome and direction, at its longest, against Slack's own rules. */
import { type CauseId, causeIds, causes, type Explanation, explain } from '@smtp451/core';
import { checkMessage, checkView } from '@smtp451/sandbox';
import { describe, expect, it } from 'vitest';
import {
  privateAnswer,
  publicHeadline,
  type Subject,
  threadAnswer,
  threadExplanation,
} from '../../src/messages/answers.ts';
import { correctionDialog } from '../../src/messages/dialogs.ts';
import { help, nonsense } from '../../src/messages/help.ts';
import type { Message } from '../../src/messages/message.ts';
import { answerQuestion } from '../../src/messages/questions.ts';

const long = 'x'.repeat(5000);
const hostile = `<!here> @channel <@U1> \`code\` *b* _i_ ~s~ :tada: <https://evil.example|x> & \u0000 \ud800 ${long}`;

function explanation(cause: CauseId, outcome: 'deferred' | 'failed', direction: Explanation['direction']): Explanation {
  const { steps, avoid, sources, action, owner, wait, label } = causes[cause];
  return {
    ...explain('451 4.3.0 Mail server temporarily rejected message'),
    outcome,
    direction,
    cause,
    action,
    owner,
    wait,
    summary: `${label} ${hostile}`,
    steps: [...steps[direction === 'inbound' ? 'inbound' : 'outbound']],
    avoid: [...avoid],
    sources: sources.map(({ title, url }) => ({ title, url })),
    reply: { code: 451, enhancedStatusCode: '4.7.1', text: hostile },
    confidence: 'medium',
    alternatives: causeIds.slice(0, 6).map(id => ({ cause: id, tellApart: hostile })),
    evidence: Array.from({ length: 30 }, (_, i) => ({ start: i * 10, end: i * 10 + 200, says: hostile })),
    others: [],
  };
}

const subject = (found: Explanation): Subject => ({
  input: hostile,
  groups: [{ found, index: 0, count: 1 }],
  value: 'v'.repeat(2000),
});

function messagesFor(found: Explanation): Record<string, Message> {
  const one = subject(found);
  const many: Subject = {
    ...one,
    groups: [one.groups[0], ...Array.from({ length: 30 }, (_, i) => ({ found, index: i, count: i }))],
  };
  return {
    private: privateAnswer(one, { shareable: true, note: hostile }),
    headline: publicHeadline(one, hostile),
    thread: threadExplanation(one),
    answer: threadAnswer(one),
    'ranked private': privateAnswer(many, { shareable: true, note: null }),
    'ranked thread': threadExplanation(many),
    sender: answerQuestion('sender_side', found, hostile),
    receiver: answerQuestion('receiver_side', found, hostile),
    evidence: answerQuestion('evidence', found, hostile),
    nonsense: nonsense(found),
    help: help(),
  };
}

const cases = causeIds.flatMap(cause =>
  (['deferred', 'failed'] as const).flatMap(outcome =>
    (['outbound', 'inbound', 'unknown'] as const).map(direction => ({ cause, outcome, direction })),
  ),
);

describe.each(cases)('$cause, $outcome, $direction', ({ cause, outcome, direction }) => {
  const messages = messagesFor(explanation(cause, outcome, direction));

  it.each(Object.entries(messages))('%s is within Slack’s limits', (_, message) => {
    expect(checkMessage({ channel: 'C1', ...message })).toEqual([]);
    expect(message.text.length).toBeLessThanOrEqual(4000);
  });

  it('never parses, mentions or links what was pasted', () => {
    for (const message of Object.values(messages)) {
      const json = JSON.stringify(message.blocks);
      expect(json).not.toContain('mrkdwn');
      expect(json).not.toMatch(/"type":"(user|usergroup|broadcast|channel|emoji)"/);
      expect(json).not.toContain('"url":"https://evil.example');
      expect(message.text).not.toMatch(/<[^>]*>|@channel|@here/);
    }
  });

  it('says verdict, who says it and whose move in words, not by emoji alone', () => {
    const { text } = messages.answer ?? { text: '' };
    expect(text).toMatch(outcome === 'failed' ? /Permanent failure/ : /Temporary/);
    expect(text).toContain(causes[cause].label.replace(/&/g, '&amp;'));
    if (outcome === 'deferred') expect(text).not.toMatch(/permanent/i);
  });

  it('opens a correction form that Slack takes', () => {
    const origin = {
      channel: 'C1',
      threadTs: '1.1',
      said: { outcome, cause, provider: null, signature: null },
      draft: 'd',
    };
    expect(checkView(correctionDialog(explanation(cause, outcome, direction), origin))).toEqual([]);
  });
});
