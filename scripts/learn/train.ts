/** One labelled reply: the numbers of its features, ascending, and its class. */
export interface Sample {
  features: readonly number[];
  label: number;
}

export interface Model {
  /** `features * labels`, by feature. */
  weights: Float64Array;
  biases: Float64Array;
}

/** How much the samples count against weights that are small; found by trying on replies kept apart. */
const TRUST = 2.5;
const ROUNDS = 400;
const STEP = 0.05;
/** Adam's usual numbers (Kingma and Ba 2015, section 2). */
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.999;
const TINY = 1e-8;

/** Turns scores into shares that add up to one, in place. */
function softmax(scores: Float64Array): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - highest);
  for (let at = 0; at < scores.length; at++) scores[at] = scores[at]! / sum;
}

/** The slope of the loss: cross-entropy of all samples, and half the square of the weights. */
function slope(samples: readonly Sample[], { weights, biases }: Model, into: Model): void {
  const labels = biases.length;
  const shares = new Float64Array(labels);
  into.weights.set(weights);
  into.biases.fill(0);
  for (const { features, label } of samples) {
    shares.set(biases);
    for (const feature of features)
      for (let at = 0; at < labels; at++) shares[at] = shares[at]! + weights[feature * labels + at]!;
    softmax(shares);
    shares[label] = shares[label]! - 1;
    for (let at = 0; at < labels; at++) {
      const share = TRUST * shares[at]!;
      into.biases[at] = into.biases[at]! + share;
      for (const feature of features)
        into.weights[feature * labels + at] = into.weights[feature * labels + at]! + share;
    }
  }
}

/** One step of Adam down the slope. */
function descend(
  values: Float64Array,
  slopes: Float64Array,
  first: Float64Array,
  second: Float64Array,
  round: number,
): void {
  const scale = (STEP * Math.sqrt(1 - SECOND_MOMENT ** round)) / (1 - FIRST_MOMENT ** round);
  for (let at = 0; at < values.length; at++) {
    first[at] = FIRST_MOMENT * first[at]! + (1 - FIRST_MOMENT) * slopes[at]!;
    second[at] = SECOND_MOMENT * second[at]! + (1 - SECOND_MOMENT) * slopes[at]! ** 2;
    values[at] = values[at]! - (scale * first[at]!) / (Math.sqrt(second[at]!) + TINY);
  }
}

const empty = (features: number, labels: number): Model => ({
  weights: new Float64Array(features * labels),
  biases: new Float64Array(labels),
});

/** Softmax regression with a penalty on weights: the same samples give the same model. */
export function train(samples: readonly Sample[], features: number, labels: number): Model {
  const [model, slopes, first, second] = [0, 1, 2, 3].map(() => empty(features, labels)) as [
    Model,
    Model,
    Model,
    Model,
  ];
  for (let round = 1; round <= ROUNDS; round++) {
    slope(samples, model, slopes);
    descend(model.weights, slopes.weights, first.weights, second.weights, round);
    descend(model.biases, slopes.biases, first.biases, second.biases, round);
  }
  return model;
}
