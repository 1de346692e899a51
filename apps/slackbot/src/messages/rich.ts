/**
 * Everything that varies is written as rich text elements, never as mrkdwn: Slack does not parse them, so nothing that
 * somebody pasted can mention, link, format, or turn into an emoji.
 */
import type { RichTextBlock, RichTextElement, RichTextList, RichTextPreformatted, RichTextSection } from '@slack/types';
import { wellFormed } from '../input/well-formed.ts';
import { clip, limits } from './limits.ts';

type Style = { bold?: true; italic?: true; code?: true; strike?: true };
type Piece = RichTextElement | string | null;

/** Control characters would be refused or shown as boxes; an empty text is refused. */
const clean = (text: string): string => wellFormed(text).replace(/[^\P{Cc}\t\n]/gu, ' ') || ' ';

export const words = (text: string, style?: Style): RichTextElement =>
  style ? { type: 'text', text: clean(text), style } : { type: 'text', text: clean(text) };
export const bold = (text: string): RichTextElement => words(text, { bold: true });
export const italic = (text: string): RichTextElement => words(text, { italic: true });
export const code = (text: string): RichTextElement => words(text, { code: true });
/** `url` comes from the catalogue or from Slack, never from a paste. */
export const link = (url: string, text: string): RichTextElement => ({ type: 'link', url, text: clean(text) });

export const section = (...pieces: readonly Piece[]): RichTextSection => ({
  type: 'rich_text_section',
  elements: elementsOf(pieces),
});

export const list = (style: 'bullet' | 'ordered', items: readonly RichTextSection[]): RichTextList => ({
  type: 'rich_text_list',
  style,
  elements: [...items],
});

export const preformatted = (text: string, most: number = limits.richText): RichTextPreformatted => ({
  type: 'rich_text_preformatted',
  elements: [{ type: 'text', text: clip(clean(text), most) }],
});

export const rich = (...parts: RichTextBlock['elements']): RichTextBlock => ({ type: 'rich_text', elements: parts });

/** A title line of its own: a section of a thread message. */
export const title = (text: string): RichTextSection => section(bold(text));

const elementsOf = (pieces: readonly Piece[]): RichTextElement[] =>
  pieces
    .filter(piece => piece !== null && piece !== '')
    .map(piece => (typeof piece === 'string' ? words(piece) : piece!));
