import { useDesk } from '../client.ts';
import { Icon } from '../icon.tsx';
import type { ChannelInfo, Message as MessageData } from '../wire.ts';
import { Composer } from './composer.tsx';
import { Message } from './message.tsx';
import { Scroll } from './scroll.tsx';
import { Side } from './side.tsx';

export function Thread({
  channel,
  ts,
  ephemerals,
  close,
}: {
  channel: ChannelInfo;
  ts: string;
  ephemerals: MessageData[];
  close: () => void;
}) {
  const { state } = useDesk();
  const all = [...(state.messages[channel.id] ?? []), ...ephemerals]
    .filter(message => message.ts === ts || message.thread_ts === ts)
    .sort((a, b) => Number(a.ts) - Number(b.ts));
  return (
    <Side label="Thread">
      <header class="pane-head">
        <div>
          <h2>Thread</h2>
          <span class="quiet">#{channel.name}</span>
        </div>
        <button type="button" class="quiet-button" aria-label="Close thread" onClick={close}>
          <Icon name="cross" />
        </button>
      </header>
      <Scroll id={ts}>
        {all.map(message => (
          <Message key={message.ts} message={message} channel={channel.id} inThread />
        ))}
      </Scroll>
      {!channel.archived && <Composer channel={channel.id} label="Reply in thread" threadTs={ts} />}
    </Side>
  );
}
