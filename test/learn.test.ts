import { expect, it } from 'vitest';
import { type Sample, train } from '../scripts/learn/train.ts';

const samples: Sample[] = [
  ...Array.from({ length: 20 }, () => ({ features: [0], label: 0 })),
  ...Array.from({ length: 20 }, () => ({ features: [1], label: 1 })),
  ...Array.from({ length: 5 }, () => ({ features: [0, 1, 2], label: 2 })),
];

it('learns which features stand beside which labels', () => {
  const { weights } = train(samples, 3, 3);
  const weight = (feature: number, label: number) => weights[feature * 3 + label]!;
  expect(weight(0, 0)).toBeGreaterThan(weight(0, 1));
  expect(weight(1, 1)).toBeGreaterThan(weight(1, 0));
  expect(weight(2, 2)).toBeGreaterThan(1);
});

it('gives the same weights for the same samples', () => {
  expect(train(samples, 3, 3)).toEqual(train(samples, 3, 3));
});
