import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { act, upload, useDesk } from '../client.ts';
import { Icon } from '../icon.tsx';
import type { ChannelInfo, Message as MessageData } from '../wire.ts';
import { Composer } from './composer.tsx';
import { EmailDialog } from './email-dialog.tsx';
import { Home } from './home.tsx';
import { Message } from './message.tsx';
import { Scroll } from './scroll.tsx';
import { Welcome } from './welcome.tsx';

type Tab = 'home' | 'messages';

/** The middle of the page: a channel's messages, or the app with its Home tab. */
export function Channel({ channel, ephemerals }: { channel: ChannelInfo; ephemerals: MessageData[] }) {
  const { who, state, run } = useDesk();
  const [tab, setTab] = useState<Tab>('home');
  const isApp = channel.kind === 'im';
  const showsHome = isApp && tab === 'home';
  useEffect(() => {
    if (showsHome) run(act(who, 'home'));
  }, [channel.id, showsHome]);
  return (
    <DropZone channel={channel.id}>
      <header class="pane-head">
        <div>
          <h2>
            <Icon name={isApp ? 'app' : channel.kind === 'private' ? 'lock' : 'hash'} /> {channel.name}
          </h2>
          <span class="quiet">{channel.topic}</span>
        </div>
        {isApp ? <Tabs tab={tab} setTab={setTab} /> : <Membership channel={channel} />}
      </header>
      {showsHome ? <Home view={state.home} /> : <Messages channel={channel} ephemerals={ephemerals} />}
    </DropZone>
  );
}

function DropZone({ channel, children }: { channel: string; children: ComponentChildren }) {
  const { who, run } = useDesk();
  const [dropping, setDropping] = useState(false);
  return (
    <main
      class={dropping ? 'dropping' : ''}
      onDragOver={event => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={event => {
        event.preventDefault();
        setDropping(false);
        run(Promise.all([...(event.dataTransfer?.files ?? [])].map(file => upload(who, channel, file))));
      }}
    >
      {children}
    </main>
  );
}

const Tabs = ({ tab, setTab }: { tab: Tab; setTab: (tab: Tab) => void }) => (
  <div class="row tabs" role="group" aria-label="Tabs of the app">
    {(['home', 'messages'] as const).map(name => (
      <button key={name} type="button" aria-pressed={tab === name} onClick={() => setTab(name)}>
        {name === 'home' ? 'Home' : 'Messages'}
      </button>
    ))}
  </div>
);

function Messages({ channel, ephemerals }: { channel: ChannelInfo; ephemerals: MessageData[] }) {
  const { state } = useDesk();
  const [draft, setDraft] = useState({ text: '', number: 0 });
  const [email, setEmail] = useState(false);
  const all = [...(state.messages[channel.id] ?? []), ...ephemerals]
    .filter(({ thread_ts, ts }) => !thread_ts || thread_ts === ts)
    .sort((a, b) => Number(a.ts) - Number(b.ts));
  const welcomes = channel.name === 'mail-ops';
  const mail = channel.kind === 'im' ? {} : { openEmail: () => setEmail(true) };
  return (
    <>
      <Scroll id={channel.id}>
        {welcomes && <Welcome use={text => setDraft({ text, number: draft.number + 1 })} />}
        {all.map(message => (
          <Message key={message.ts} message={message} channel={channel.id} />
        ))}
        {all.length === 0 && !welcomes && <p class="quiet empty">Nothing was written here yet.</p>}
      </Scroll>
      {channel.archived ? (
        <p class="quiet archived">This channel is archived.</p>
      ) : (
        <Composer channel={channel.id} label={`Message #${channel.name}`} draft={draft} {...mail} />
      )}
      {email && <EmailDialog channel={channel.id} close={() => setEmail(false)} />}
    </>
  );
}

function Membership({ channel }: { channel: ChannelInfo }) {
  const { who, state, run } = useDesk();
  const deed = channel.botIsMember ? 'remove' : 'invite';
  const change = () => run(act(who, 'say', { channel: channel.id, text: `/${deed} @${state.app.name}` }));
  return (
    <div class="row">
      <span class="quiet">
        {channel.memberCount} members · {state.app.name} {channel.botIsMember ? 'is one of them' : 'is not'}
      </span>
      {!channel.archived && (
        <button type="button" class="element small" onClick={change}>
          {channel.botIsMember ? 'Remove the bot' : 'Invite the bot'}
        </button>
      )}
    </div>
  );
}
