export type * from './contract.ts';
export { type CauseId, causeIds } from './causes/ids.ts';
