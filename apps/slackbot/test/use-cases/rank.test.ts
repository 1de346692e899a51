import { explain } from '@smtp451/core';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/use-cases/rank.ts';

const greylisted = '450 4.2.0 Greylisted, please try again in 300 seconds';
const reputation = '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation';
const unknown = '550 5.1.1 <x@example.com>: Recipient address rejected: User unknown';

describe('ranking', () => {
  it('puts what needs a person before what clears by itself, and counts what is the same', () => {
    const groups = rank(explain([greylisted, greylisted, reputation, '250 2.0.0 OK queued'].join('\n')));
    expect(groups.map(({ found, count }) => [found.cause, count])).toEqual([
      ['reputation', 1],
      ['greylisting', 2],
      ...(groups.length > 2 ? [[null, 1]] : []),
    ]);
  });
  it('puts a permanent failure that somebody must act on first', () => {
    expect(rank(explain([greylisted, reputation, unknown].join('\n')))[0]?.found.outcome).toBe('failed');
  });
  it('remembers which attempt of the input a group stands for', () => {
    const input = [greylisted, reputation].join('\n');
    const [first] = rank(explain(input));
    const found = explain(input);
    expect([found, ...found.others][first?.index ?? -1]?.cause).toBe(first?.found.cause);
  });
});
