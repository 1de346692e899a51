import { postmasterPacket, queueCommands } from '@smtp451/core';
import { notice } from '../messages/answers.ts';
import { commandBlocks, packetBlocks, packetDialog, packetMessage } from '../messages/packet.ts';
import type { Call, Private } from './ports.ts';
import { fromValue } from './subject.ts';

export interface PacketClick {
  what: 'packet' | 'queue_commands';
  triggerId: string;
  value: string;
}

const names: Record<PacketClick['what'], string> = { packet: 'Postmaster packet', queue_commands: 'Queue commands' };

/** Opens the packet or the commands for the person who clicked; as a private message where the dialog came too late. */
export async function openPacket(call: Call, click: PacketClick, reply: Private): Promise<void> {
  const known = await fromValue(call.memory, click.value);
  if (!known) return reply.tell(notice('That was too long ago: I no longer have the reply. Paste it again.'));
  const { found } = known;
  const blocks =
    click.what === 'packet'
      ? packetBlocks(postmasterPacket(found), found)
      : commandBlocks(
          queueCommands({
            domain: found.attempt.recipientDomain,
            queueId: found.attempt.queueId,
            cause: found.cause ?? 'unknown',
          }),
        );
  const name = names[click.what];
  const opened = await call.slack.openView(click.triggerId, packetDialog(name, blocks));
  if (!opened) await reply.tell(packetMessage(name, blocks));
}
