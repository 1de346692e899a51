import { useState } from 'preact/hooks';
import { act, useDesk } from '../client.ts';
import { Icon } from '../icon.tsx';
import type { ChannelInfo } from '../wire.ts';

interface SidebarProps {
  open: string;
  connected: boolean;
  unread: Record<string, number>;
  setWho: (team: string, user: string) => void;
  toggleInspector: () => void;
  inspecting: boolean;
}

export function Sidebar({ open, connected, unread, setWho, toggleInspector, inspecting }: SidebarProps) {
  const { state } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const talks = state.channels.filter(({ kind }) => kind !== 'im');
  const groups: [string, ChannelInfo[]][] = [
    ['Channels', talks.filter(({ archived }) => !archived)],
    ['Apps', state.channels.filter(({ kind }) => kind === 'im')],
    ['Archived', talks.filter(({ archived }) => archived)],
  ];
  return (
    <nav class={`sidebar ${isOpen ? 'open' : ''}`} aria-label="Channels and people">
      <button type="button" class="channels-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="hash" /> Channels
      </button>
      <Switch setWho={setWho} />
      {groups
        .filter(([, channels]) => channels.length > 0)
        .map(([title, channels]) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {channels.map(channel => (
                <ChannelLink
                  key={channel.id}
                  channel={channel}
                  isOpen={channel.id === open}
                  unread={unread[channel.id] ?? 0}
                  chosen={() => setOpen(false)}
                />
              ))}
            </ul>
          </section>
        ))}
      <div class="status">
        <Connection connected={connected} />
        <button type="button" class="element" aria-pressed={inspecting} onClick={toggleInspector}>
          What was sent
        </button>
      </div>
    </nav>
  );
}

/** Which workspace, and who one is there. */
function Switch({ setWho }: { setWho: SidebarProps['setWho'] }) {
  const { state } = useDesk();
  return (
    <div class="switch">
      <label>
        Workspace
        <select value={state.team.id} onChange={event => setWho(event.currentTarget.value, '')}>
          {state.workspaces.map(({ id, name }) => (
            <option key={id} value={id} selected={id === state.team.id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        You are
        <select value={state.me} onChange={event => setWho(state.team.id, event.currentTarget.value)}>
          {state.users
            .filter(({ isBot }) => !isBot)
            .map(({ id, realName, name }) => (
              <option key={id} value={id} selected={id === state.me}>
                {realName} (@{name})
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}

function Connection({ connected }: { connected: boolean }) {
  const { who, state, run } = useDesk();
  const { app, connections } = state;
  const sockets = connections === 1 ? '1 socket' : `${connections} sockets`;
  const said = connections > 0 ? `${app.name} is connected (${sockets})` : `${app.name} is not connected`;
  return (
    <>
      {!state.team.installed && (
        <button type="button" class="element primary" onClick={() => run(act(who, 'install'))}>
          Install {app.name} here
        </button>
      )}
      <p role="status">
        <span class={`dot ${connections > 0 ? 'on' : ''}`} aria-hidden="true" />
        {connected ? said : 'Reconnecting to the sandbox…'}
      </p>
      {state.faults.length > 0 && <p class="bad">{state.faults.length} faults are armed.</p>}
    </>
  );
}

interface ChannelLinkProps {
  channel: ChannelInfo;
  isOpen: boolean;
  unread: number;
  chosen: () => void;
}

function ChannelLink({ channel, isOpen, unread, chosen }: ChannelLinkProps) {
  const { openChannel, state } = useDesk();
  const mark = channel.kind === 'im' ? 'app' : channel.kind === 'private' ? 'lock' : 'hash';
  return (
    <li>
      <button
        type="button"
        class={unread > 0 ? 'unread' : ''}
        aria-current={isOpen ? 'page' : undefined}
        onClick={() => {
          openChannel(channel.id);
          chosen();
        }}
      >
        <Icon name={mark} /> {channel.kind === 'im' ? state.app.name : channel.name}
        {channel.extShared && <small> · shared</small>}
        {unread > 0 && (
          <span class="count">
            {unread}
            <span class="hidden"> new</span>
          </span>
        )}
      </button>
    </li>
  );
}
