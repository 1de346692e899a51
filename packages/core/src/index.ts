export { type CauseId, causeIds } from './causes/ids.ts';
export type * from './contract.ts';
export { classify } from './public-classify.ts';
