import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from './client.ts';
import { DeskContext, useLive } from './client.ts';
import { Icon } from './icon.tsx';
import { Channel } from './panes/channel.tsx';
import { Inspector } from './panes/inspector.tsx';
import { Modal } from './panes/modal.tsx';
import { Sidebar } from './panes/sidebar.tsx';
import { Thread } from './panes/thread.tsx';
import type { ChannelInfo, State } from './wire.ts';

/** A message's address: `/archives/C…/p1700000000000100`. */
const linked = () => /^\/archives\/([A-Z0-9]+)\/p(\d+)(\d{6})$/.exec(location.pathname);

/** What is open beside the channel. */
type Side = { kind: 'thread'; ts: string } | { kind: 'inspector'; title?: string; value?: unknown } | null;

const asked = () => {
  const query = new URLSearchParams(location.search);
  return { team: query.get('team') ?? '', user: query.get('user') ?? '' };
};

/** Picks who looks at which workspace, and waits for what they see. */
export function App() {
  const [who, setWho] = useState(asked);
  const live = useLive(who);
  if (!live.state) return <p class="loading">Opening the workspace…</p>;
  const [first] = live.state.channels;
  if (!first) return <p class="loading">This workspace has no channels.</p>;
  return (
    <Workspace
      key={live.state.team.id}
      {...live}
      state={live.state}
      first={first}
      setWho={(team, user) => setWho({ team, user })}
    />
  );
}

type WorkspaceProps = Omit<ReturnType<typeof useLive>, 'state'> & {
  state: State;
  /** Where one starts. */
  first: ChannelInfo;
  setWho: (team: string, user: string) => void;
};

function Workspace({ state, first, ephemerals, calls, connected, setWho }: WorkspaceProps) {
  const [channelId, setChannelId] = useState(() => linked()?.[1] ?? '');
  const [side, setSide] = useState<Side>(null);
  const [refusal, setRefusal] = useState('');
  const channel = state.channels.find(({ id }) => id === channelId) ?? first;
  const unread = useUnread(state, channel.id);
  useLinkedMessage();
  const desk = deskOf(state, setChannelId, setSide, setRefusal);
  const here = ephemerals.filter(message => message.channel === channel.id);
  const top = state.modals.at(-1);
  const inspecting = side?.kind === 'inspector';
  return (
    <DeskContext.Provider value={desk}>
      <header class="hidden">
        <h1>{state.team.name}</h1>
      </header>
      <div class={`desk ${side ? 'three' : ''}`}>
        <Sidebar
          open={channel.id}
          connected={connected}
          unread={unread}
          inspecting={inspecting}
          setWho={setWho}
          toggleInspector={() => setSide(inspecting ? null : { kind: 'inspector' })}
        />
        <Channel key={channel.id} channel={channel} ephemerals={here} />
        {inspecting && <Inspector calls={calls} chosen={side} close={() => setSide(null)} />}
        {side?.kind === 'thread' && (
          <Thread key={side.ts} channel={channel} ts={side.ts} ephemerals={here} close={() => setSide(null)} />
        )}
      </div>
      {top && <Modal key={top.id} view={top} />}
      {refusal && <Toast text={refusal} close={() => setRefusal('')} />}
    </DeskContext.Provider>
  );
}

const deskOf = (
  state: State,
  setChannelId: (id: string) => void,
  setSide: (side: Side) => void,
  setRefusal: (text: string) => void,
): Desk => ({
  who: { team: state.team.id, user: state.me },
  state,
  run: deed => {
    setRefusal('');
    deed.catch((error: unknown) => setRefusal(error instanceof Error ? error.message : String(error)));
  },
  openChannel: id => {
    setChannelId(id);
    setSide(null);
  },
  openThread: (id, ts) => {
    setChannelId(id);
    setSide({ kind: 'thread', ts });
  },
  inspect: (title, value) => setSide({ kind: 'inspector', title, value }),
});

const Toast = ({ text, close }: { text: string; close: () => void }) => (
  <p class="toast" role="alert">
    {text}{' '}
    <button type="button" class="quiet-button" aria-label="Dismiss" onClick={close}>
      <Icon name="cross" />
    </button>
  </p>
);

/** How many messages came to channels that are not open. */
function useUnread(state: State, open: string): Record<string, number> {
  const seen = useRef<Record<string, number>>({});
  const [unread, setUnread] = useState<Record<string, number>>({});
  useEffect(() => {
    const next: Record<string, number> = {};
    for (const { id } of state.channels) {
      const count = state.messages[id]?.length ?? 0;
      seen.current[id] = id === open ? count : (seen.current[id] ?? count);
      next[id] = Math.max(0, count - (seen.current[id] ?? 0));
    }
    setUnread(next);
  }, [state, open]);
  return unread;
}

/** Scrolls to the message of the address, once. */
function useLinkedMessage(): void {
  useEffect(() => {
    const [, , seconds, micros] = linked() ?? [];
    if (seconds) document.getElementById(`m-${seconds}.${micros}`)?.scrollIntoView({ block: 'center' });
  }, []);
}
