import { describe, expect, it } from 'vitest';
import { likenessBiases, likenessCauses, likenessWords } from '../../src/catalogue/likeness.generated.ts';
import { causeIds } from '../../src/causes/ids.ts';
import { graph } from '../../src/classify/graph.ts';
import { classify } from '../../src/index.ts';
import { numberOf } from '../../src/text/vocabulary.ts';

const lines = likenessWords.trim().split('\n');

describe('what labelled replies have in common', () => {
  it('was learned for the causes that there are', () => {
    expect(new Set(likenessCauses.split(' '))).toEqual(new Set(causeIds));
    expect(likenessBiases.split(' ')).toHaveLength(causeIds.length);
  });

  it('is told of words that the catalogue knows, nearly all', () => {
    const words = lines.map(line => line.split(' ')[0]!).filter(name => !name.startsWith('#'));
    const known = words.filter(word => numberOf(graph.vocabulary, word) > 0);
    expect(words.length).toBeGreaterThan(800);
    // A phrase may have gone since: `npm run learn` brings both together again.
    expect(known.length / words.length).toBeGreaterThan(0.95);
  });

  it('answers where no phrase does, at low confidence, and shows the words', () => {
    const input = '450 5.0.0 quarter of the daily sender allotment: messages today over number';
    const { cause, confidence, evidence, alternatives, signature } = classify(input);
    expect({ cause, confidence, signature }).toEqual({ cause: 'rate-limit', confidence: 'low', signature: null });
    expect(evidence.some(({ says }) => says.includes('replies that speak of rate-limit'))).toBe(true);
    expect(alternatives.map(one => one.cause)).not.toContain('rate-limit');
  });

  it('changes nothing of what is known for sure', () => {
    expect(classify('451 4.7.1 Greylisted: unknown user, sender, domain, message, quota')).toMatchObject({
      cause: 'greylisting',
    });
  });

  it('leaves a reply unknown that says nothing', () => {
    expect(classify('451 try again later')).toMatchObject({ cause: 'unknown', confidence: 'low' });
  });
});
