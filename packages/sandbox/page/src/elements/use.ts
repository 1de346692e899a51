import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { asText } from '../as-text.ts';
import type { Choice, Json } from '../wire.ts';

/** Where an element stands: it decides what using it means. */
export interface Use {
  /** Sends `block_actions`. */
  dispatch: (blockId: string, element: Json, choice: Choice | undefined) => void;
  /** Remembers a value for the submission. */
  remember: (blockId: string, actionId: string, choice: Choice) => void;
  suggest: (actionId: string, typed: string) => Promise<Json[]>;
  /** Errors by `block_id`. */
  errors: Record<string, string>;
  prefix: string;
}

const none: Use = {
  dispatch: () => {},
  remember: () => {},
  suggest: () => Promise.resolve([]),
  errors: {},
  prefix: '',
};
export const UseContext = createContext<Use>(none);
export const useUse = (): Use => useContext(UseContext);

export const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
export const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? asText((value as Json).text ?? '') : '';

/** What every element is given. */
export interface ElementProps {
  blockId: string;
  element: Json;
  /** In an input block values wait for the submission; elsewhere each use is sent at once. */
  isInput: boolean;
  label?: string;
}

/** A function that takes a new value: remembers it, and sends it where the element is no plain input. */
export function useTake({ blockId, element, isInput }: ElementProps): (choice: Choice) => void {
  const { remember, dispatch } = useUse();
  return choice => {
    remember(blockId, asText(element.action_id), choice);
    if (!isInput) dispatch(blockId, element, choice);
  };
}
