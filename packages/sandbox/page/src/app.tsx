import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from './client.ts';
import { DeskContext, useLive } from './client.ts';
import { Icon } from './icon.tsx';
import { Channel } from './panes/channel.tsx';
import { Inspector } from './panes/inspector.tsx';
import { Modal } from './panes/modal.tsx';
import { Sidebar } from './panes/sidebar.tsx';
import { Thread } from './panes/thread.tsx';
import type { State } from './wire.ts';

/** A message's address: `/archives/C…/p1700000000000100`. */
const linked = () => /^\/archives\/([A-Z0-9]+)\/p(\d+)(\d{6})$/.exec(location.pathname);

export function App() {
  const [who, setWho] = useState(() => {
    const query = new URLSearchParams(location.search);
    return { team: query.get('team') ?? '', user: query.get('user') ?? '' };
  });
  const given = { ...(who.team ? { team: who.team } : {}), ...(who.user ? { user: who.user } : {}) };
  const { state, ephemerals, calls, connected } = useLive(given as typeof who);
  const [channelId, setChannelId] = useState(() => linked()?.[1] ?? '');
  const [threadTs, setThreadTs] = useState<string | null>(null);
  const [chosen, setChosen] = useState<{ title: string; value: unknown } | null>(null);
  const [inspecting, setInspecting] = useState(false);
  const [refusal, setRefusal] = useState('');
  const channel = state?.channels.find(({ id }) => id === channelId) ?? state?.channels[0];
  const unread = useUnread(state, channel?.id ?? '');
  if (!state) return <p class="loading">Opening the workspace…</p>;
  if (!channel) return <p class="loading">This workspace has no channels.</p>;
  const desk: Desk = {
    who: { team: state.team.id, user: state.me },
    state,
    run: deed => {
      setRefusal('');
      deed.catch((error: unknown) => setRefusal(error instanceof Error ? error.message : String(error)));
    },
    openChannel: id => {
      setChannelId(id);
      setThreadTs(null);
    },
    openThread: (id, ts) => {
      setChannelId(id);
      setThreadTs(ts);
      setInspecting(false);
    },
    inspect: (title, value) => {
      setChosen({ title, value });
      setInspecting(true);
    },
  };
  const here = ephemerals.filter(message => message.channel === channel.id);
  const top = state.modals.at(-1);
  return (
    <DeskContext.Provider value={desk}>
      <div class={`desk ${threadTs || inspecting ? 'three' : ''}`}>
        <Sidebar
          open={channel.id}
          connected={connected}
          unread={unread}
          inspecting={inspecting}
          setWho={(team, user) => {
            setWho({ team, user });
            desk.openChannel('');
          }}
          toggleInspector={() => setInspecting(!inspecting)}
        />
        <Channel key={`${state.team.id}${channel.id}`} channel={channel} ephemerals={here} />
        {inspecting ? (
          <Inspector calls={calls} chosen={chosen} close={() => setInspecting(false)} />
        ) : threadTs ? (
          <Thread key={threadTs} channel={channel} ts={threadTs} ephemerals={here} close={() => setThreadTs(null)} />
        ) : null}
      </div>
      {top && <Modal key={top.id} view={top} />}
      {refusal && (
        <p class="toast" role="alert">
          {refusal}{' '}
          <button type="button" class="quiet-button" aria-label="Dismiss" onClick={() => setRefusal('')}>
            <Icon name="cross" />
          </button>
        </p>
      )}
      <LinkedMessage ready={Boolean(state)} />
    </DeskContext.Provider>
  );
}

/** How many messages came to channels that are not open. */
function useUnread(state: State | null, open: string): Record<string, number> {
  const seen = useRef<Record<string, number>>({});
  const [unread, setUnread] = useState<Record<string, number>>({});
  useEffect(() => {
    if (!state) return;
    const next: Record<string, number> = {};
    for (const { id } of state.channels) {
      const all = state.messages[id] ?? [];
      seen.current[id] = id === open ? all.length : (seen.current[id] ?? all.length);
      next[id] = Math.max(0, all.length - (seen.current[id] ?? 0));
    }
    setUnread(next);
  }, [state, open]);
  return unread;
}

/** Scrolls to the message of the address, once. */
function LinkedMessage({ ready }: { ready: boolean }) {
  useEffect(() => {
    const [, , seconds, micros] = linked() ?? [];
    if (seconds) document.getElementById(`m-${seconds}.${micros}`)?.scrollIntoView({ block: 'center' });
  }, [ready]);
  return null;
}
