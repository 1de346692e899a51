import type { RichTextSection } from '@slack/types';
import type { Explanation } from '@smtp451/core';
import { clip } from './limits.ts';
import type { Block } from './message.ts';
import { bold, preformatted, rich, section } from './rich.ts';
import { codes, saidBy, supposed, verdict, whenClears, whoseMove } from './words.ts';

/** The first line as plain words: verdict, cause, who says it, whose move, when it clears. */
export function headlineText(found: Explanation): string {
  const { emoji, text } = verdict(found);
  const cause = supposed(found);
  const rest = details(found).join(' · ');
  return `${emoji} ${text}${cause ? ` — ${cause}` : ''}${rest ? ` · ${rest}` : ''}`;
}

/** The same with the verdict in bold. */
export function headlineSection(found: Explanation): RichTextSection {
  const { emoji, text } = verdict(found);
  const cause = supposed(found);
  const rest = details(found).join(' · ');
  return section(`${emoji} `, bold(text), cause ? ` — ${cause}` : '', rest ? ` · ${rest}` : '');
}

/** The headline and what it is about: the reply, clipped to what one glance takes in. */
export function headlineBlocks(found: Explanation): Block[] {
  const about = aboutLine(found);
  return [rich(headlineSection(found), ...(about ? [preformatted(about, 600)] : []))];
}

function details(found: Explanation): string[] {
  if (found.outcome === 'not-a-reply') return [];
  const parts = found.outcome === 'delivered' ? [] : [saidBy(found), whoseMove(found), whenClears(found)];
  return parts.filter(part => part !== null);
}

/** The server's own words, on one line, after its codes. */
function aboutLine(found: Explanation): string {
  const text = found.reply?.text.replace(/\s+/g, ' ').trim() ?? '';
  return clip([codes(found), text].filter(Boolean).join(' '), 400);
}
