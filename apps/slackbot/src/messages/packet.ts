import type { ModalView } from '@slack/types';
import type { Explanation, QueueCommand } from '@smtp451/core';
import { context } from './answers.ts';
import { modal } from './dialogs.ts';
import { clip, limits } from './limits.ts';
import type { Block, Message } from './message.ts';
import { plain } from './plain.ts';
import { bold, link, preformatted, rich, section, title, words } from './rich.ts';

/** Text to send to the receiving side's postmaster. Nothing in it needs masking any more. */
export function packetBlocks(packet: string, found: Explanation): Block[] {
  const to = found.provider?.name ?? 'the receiving side';
  return [
    rich(section(`For ${to}’s postmaster. Fill in what stands in brackets, then send it.`)),
    ...chunks(packet, limits.richText).map(part => rich(preformatted(part))),
  ];
}

/** Commands by mail server; what changes something says so in words. */
export function commandBlocks(commands: readonly QueueCommand[]): Block[] {
  const servers = [...new Set(commands.map(({ mta }) => mta))];
  return [
    rich(
      section(
        'Ready to paste. ',
        bold('👁 reads only'),
        ' changes nothing; ',
        bold('✏️ changes'),
        ' the queue or its settings.',
      ),
    ),
    ...servers.map(server =>
      serverBlock(
        server,
        commands.filter(({ mta }) => mta === server),
      ),
    ),
  ];
}

function serverBlock(server: string, commands: readonly QueueCommand[]): Block {
  const source = commands.find(({ source }) => source)?.source;
  const parts = commands.flatMap(({ title, command, changes }) => [
    section(`${changes ? '✏️ changes' : '👁 reads only'} · ${clip(title, 150)}`),
    preformatted(command, 1200),
  ]);
  return rich(title(server), ...parts, ...(source ? [section(words('Source: '), link(source, server))] : []));
}

export const packetDialog = (name: string, blocks: Block[]): ModalView =>
  modal('packet_view', name, blocks.slice(0, limits.blocksPerView));

/** The same as a private message, where no dialog could be opened. */
export const packetMessage = (name: string, blocks: Block[]): Message => ({
  text: plain(`${name}:`),
  blocks: [...blocks.slice(0, limits.blocksPerMessage - 1), context('Only you see this.')],
});

/** Cuts at line ends, so that no line of a text to send is broken. */
function chunks(text: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const line of text.split('\n')) {
    if (part.length + line.length + 1 > most && part) {
      parts.push(part);
      part = '';
    }
    part += `${part ? '\n' : ''}${clip(line, most)}`;
  }
  return part ? [...parts, part] : parts;
}
