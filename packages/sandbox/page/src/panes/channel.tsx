import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { act, upload, useDesk } from '../client.ts';
import { Icon } from '../icon.tsx';
import type { ChannelInfo, Message as MessageData } from '../wire.ts';
import { Composer } from './composer.tsx';
import { EmailDialog } from './email-dialog.tsx';
import { Home } from './home.tsx';
import { Message } from './message.tsx';
import { Welcome } from './welcome.tsx';

const byTime = (a: MessageData, b: MessageData) => Number(a.ts) - Number(b.ts);

export function Channel({ channel, ephemerals }: { channel: ChannelInfo; ephemerals: MessageData[] }) {
  const { who, state, run } = useDesk();
  const [draft, setDraft] = useState({ text: '', number: 0 });
  const [email, setEmail] = useState(false);
  const [tab, setTab] = useState<'home' | 'messages'>('home');
  const [dropping, setDropping] = useState(false);
  const isApp = channel.kind === 'im';
  const all = [...(state.messages[channel.id] ?? []), ...ephemerals]
    .filter(({ thread_ts, ts }) => !thread_ts || thread_ts === ts)
    .sort(byTime);
  const showsHome = isApp && tab === 'home';
  useEffect(() => {
    if (showsHome) run(act(who, 'home'));
  }, [channel.id, showsHome]);
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
        run(Promise.all([...(event.dataTransfer?.files ?? [])].map(file => upload(who, channel.id, file))));
      }}
    >
      <header class="pane-head">
        <div>
          <h1>
            <Icon name={isApp ? 'app' : channel.kind === 'private' ? 'lock' : 'hash'} /> {channel.name}
          </h1>
          <span class="quiet">{channel.topic}</span>
        </div>
        {isApp ? (
          <div class="row tabs" role="group" aria-label="Tabs of the app">
            {(['home', 'messages'] as const).map(name => (
              <button key={name} type="button" aria-pressed={tab === name} onClick={() => setTab(name)}>
                {name === 'home' ? 'Home' : 'Messages'}
              </button>
            ))}
          </div>
        ) : (
          <Membership channel={channel} />
        )}
      </header>
      {showsHome ? (
        <Home view={state.home} />
      ) : (
        <>
          <Scroll id={channel.id}>
            {channel.name === 'mail-ops' && <Welcome use={text => setDraft({ text, number: draft.number + 1 })} />}
            {all.map(message => (
              <Message key={message.ts} message={message} channel={channel.id} />
            ))}
            {all.length === 0 && channel.name !== 'mail-ops' && (
              <p class="quiet empty">Nothing was written here yet.</p>
            )}
          </Scroll>
          {channel.archived ? (
            <p class="quiet archived">This channel is archived.</p>
          ) : (
            <Composer
              channel={channel.id}
              label={`Message #${channel.name}`}
              draft={draft}
              {...(isApp ? {} : { openEmail: () => setEmail(true) })}
            />
          )}
        </>
      )}
      {email && <EmailDialog channel={channel.id} close={() => setEmail(false)} />}
    </main>
  );
}

function Membership({ channel }: { channel: ChannelInfo }) {
  const { who, state, run } = useDesk();
  const deed = channel.botIsMember ? 'remove' : 'invite';
  return (
    <div class="row">
      <span class="quiet">
        {channel.memberCount} members · {state.app.name} {channel.botIsMember ? 'is one of them' : 'is not'}
      </span>
      {!channel.archived && (
        <button
          type="button"
          class="element small"
          onClick={() => run(act(who, 'say', { channel: channel.id, text: `/${deed} @${state.app.name}` }))}
        >
          {channel.botIsMember ? 'Remove the bot' : 'Invite the bot'}
        </button>
      )}
    </div>
  );
}

/** Stays at the end while messages come or grow, unless somebody scrolled up. A new history starts at its top if it fits. */
export function Scroll({ id, children }: { id: string; children: preact.ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const [area, content] = [box.current, inner.current];
    if (!area || !content) return undefined;
    atEnd.current = true;
    const follow = new ResizeObserver(() => {
      if (atEnd.current) area.scrollTop = area.scrollHeight;
    });
    follow.observe(content);
    follow.observe(area);
    return () => follow.disconnect();
  }, [id]);
  return (
    <div
      ref={box}
      class="scroll"
      tabIndex={0}
      role="log"
      aria-label="Messages"
      onScroll={event => {
        const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
        atEnd.current = scrollHeight - scrollTop - clientHeight < 80;
      }}
    >
      <div ref={inner}>{children}</div>
    </div>
  );
}
