import { useRef, useState } from 'preact/hooks';
import { Blocks } from '../blocks/block.tsx';
import { act, useDesk } from '../client.ts';
import { Menu } from '../elements/menu.tsx';
import type { Use } from '../elements/use.ts';
import { UseContext } from '../elements/use.ts';
import { Icon } from '../icon.tsx';
import { Emoji, Mrkdwn } from '../text/mrkdwn-view.tsx';
import type { Choice, Json, Message as MessageData } from '../wire.ts';
import { FileCard } from './file-card.tsx';

const time = (ts: string) =>
  new Date(Number(ts) * 1_000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

interface MessageProps {
  message: MessageData;
  channel: string;
  inThread?: boolean;
}

export function Message({ message, channel, inThread = false }: MessageProps) {
  const { state, openThread } = useDesk();
  const [preview, setPreview] = useState(false);
  const author = state.users.find(({ id }) => id === message.user);
  const isApp = message.bot_id !== undefined;
  const name =
    message.user === 'USLACKBOT' ? (message.files ? 'Email' : 'Slackbot') : (author?.name ?? message.user ?? 'unknown');
  const ephemeral = message.to !== undefined;
  return (
    <article
      class={`message ${ephemeral ? 'ephemeral' : ''} ${isApp ? 'app' : ''}`}
      id={`${inThread ? 't' : 'm'}-${message.ts}`}
      aria-label={`${name} at ${time(message.ts)}${ephemeral ? ', only visible to you' : ''}`}
    >
      <span class={`avatar tone-${(name.codePointAt(0) ?? 0) % 5} ${isApp ? 'square' : ''}`} aria-hidden="true">
        {name === 'smtp451' ? '4xx' : name.slice(0, 1).toUpperCase()}
      </span>
      <div class="content">
        {ephemeral && (
          <p class="only-you">
            <Icon name="eye" /> Only visible to you
          </p>
        )}
        <header>
          <strong>{name}</strong>
          {isApp && <span class="badge">APP</span>}
          {author?.isStranger && <span class="badge">other workspace</span>}
          <time dateTime={new Date(Number(message.ts) * 1_000).toISOString()}>{time(message.ts)}</time>
          {message.edited && <small>(edited)</small>}
        </header>
        <Body message={message} channel={channel} />
        {preview && (
          <p class="notification">
            <span>Notification</span> {message.text || <em>This message has no notification text.</em>}
          </p>
        )}
        {!inThread && (message.reply_count ?? 0) > 0 && (
          <button type="button" class="replies" onClick={() => openThread(channel, message.ts)}>
            {message.reply_count} {message.reply_count === 1 ? 'reply' : 'replies'} <span aria-hidden="true">›</span>
          </button>
        )}
      </div>
      <Tools message={message} channel={channel} inThread={inThread} preview={preview} setPreview={setPreview} />
    </article>
  );
}

function Body({ message, channel }: { message: MessageData; channel: string }) {
  const { who, run } = useDesk();
  const state = useRef<Record<string, Choice>>({});
  const use: Use = {
    errors: {},
    prefix: message.ts,
    remember: (blockId, actionId, choice) => {
      state.current[`${blockId}.${actionId}`] = choice;
    },
    dispatch: (blockId, element, choice) =>
      run(
        act(who, 'action', {
          channel,
          ts: message.ts,
          blockId,
          actionId: element.action_id ?? '',
          state: state.current,
          ...(choice === undefined ? {} : { choice }),
        }),
      ),
    suggest: async (actionId, typed) =>
      ((await act(who, 'suggest', { channel, ts: message.ts, actionId, typed })).options as Json[]) ?? [],
  };
  return (
    <UseContext.Provider value={use}>
      <div class="body">
        {message.blocks && message.blocks.length > 0 ? (
          <Blocks blocks={message.blocks} />
        ) : (
          <Mrkdwn text={message.text} />
        )}
        {message.files?.map(file => (
          <FileCard key={String(file.id)} file={file} />
        ))}
        {message.reactions && message.reactions.length > 0 && (
          <p class="row reactions">
            {message.reactions.map(({ name, count }) => (
              <span key={name} class="reaction">
                <Emoji name={name} /> {count}
              </span>
            ))}
          </p>
        )}
      </div>
    </UseContext.Provider>
  );
}

function Tools({
  message,
  channel,
  inThread,
  preview,
  setPreview,
}: MessageProps & { preview: boolean; setPreview: (on: boolean) => void }) {
  const { who, state, run, openThread, inspect } = useDesk();
  const ephemeral = message.to !== undefined;
  const link = `${location.origin}/archives/${channel}/p${message.ts.replace('.', '')}`;
  const shortcuts = ephemeral ? [] : state.app.shortcuts.filter(({ type }) => type === 'message');
  const items = [
    ...shortcuts.map(({ callbackId, name }) => ({
      key: callbackId,
      label: `${name} · ${state.app.name}`,
      act: () => run(act(who, 'shortcut', { callbackId, channel, ts: message.ts })),
    })),
    { key: 'json', label: 'Show what was sent', act: () => inspect(`Message ${message.ts}`, message) },
    ...(ephemeral ? [] : [{ key: 'link', label: 'Copy link', act: () => void navigator.clipboard?.writeText(link) }]),
  ];
  return (
    <div class="tools">
      {!inThread && !ephemeral && (
        <button
          type="button"
          title="Reply in thread"
          aria-label="Reply in thread"
          onClick={() => openThread(channel, message.thread_ts ?? message.ts)}
        >
          <Icon name="reply" />
        </button>
      )}
      <button
        type="button"
        title={`Notification: ${message.text || 'none'}`}
        aria-label="Show notification text"
        aria-pressed={preview}
        onClick={() => setPreview(!preview)}
      >
        <Icon name="bell" />
      </button>
      <Menu label="More actions" items={items}>
        <Icon name="more" />
      </Menu>
    </div>
  );
}
