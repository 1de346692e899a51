import type { Problem } from './rules.ts';
import { findProblems, isObject } from './rules.ts';
import { messageBlocks } from './surfaces/message.ts';
import { messageMetadata } from './surfaces/metadata.ts';
import { anyView } from './surfaces/view.ts';

export type { Problem, Surface } from './rules.ts';

/**
 * What Slack would refuse about the blocks of a message; empty where it takes them. Pointers start at `pointer`
 * (`/blocks` in `chat.postMessage`, an empty string in `blocks.validate`).
 */
export const checkBlocks = (blocks: unknown, pointer = '/blocks'): Problem[] =>
  findProblems(messageBlocks, blocks, 'message', pointer);

/** What Slack would refuse about a modal or Home tab view. */
export const checkView = (view: unknown, pointer = '/view'): Problem[] =>
  findProblems(anyView, view, isObject(view) && view.type === 'home' ? 'home' : 'modal', pointer);

/** What Slack would refuse about message metadata. */
export const checkMetadata = (metadata: unknown, pointer = '/metadata'): Problem[] =>
  findProblems(messageMetadata, metadata, 'message', pointer);

/** A whole message payload: its blocks, its text (40,000 characters) and its metadata. */
export function checkMessage(message: unknown, pointer = ''): Problem[] {
  if (!isObject(message)) return [{ pointer, code: 'invalid_type', message: 'must provide an object' }];
  const problems = message.blocks === undefined ? [] : checkBlocks(message.blocks, `${pointer}/blocks`);
  if (typeof message.text === 'string' && message.text.length > 40_000)
    problems.push({
      pointer: `${pointer}/text`,
      code: 'failed_constraint',
      message: 'must be less than 40001 characters',
    });
  if (message.blocks === undefined && message.attachments === undefined && !message.text)
    problems.push({ pointer, code: 'missing_field', message: 'missing required field: text, blocks or attachments' });
  return message.metadata === undefined
    ? problems
    : [...problems, ...checkMetadata(message.metadata, `${pointer}/metadata`)];
}

/** As the Web API words a finding: `must be less than 3001 characters [json-pointer:/blocks/0/text/text]`. */
export const problemText = ({ message, pointer }: Problem): string => `${message} [json-pointer:${pointer}]`;
