import { useEffect, useRef } from 'preact/hooks';
import { act, upload, useDesk } from '../client.ts';
import { Menu } from '../elements/menu.tsx';
import { Icon } from '../icon.tsx';

interface ComposerProps {
  channel: string;
  label: string;
  threadTs?: string;
  /** A text to put in, with a number that rises so that the same one can come twice. */
  draft?: { text: string; number: number };
  openEmail?: () => void;
}

/** Enter sends, Shift+Enter breaks the line, a paste keeps its lines. */
export function Composer({ channel, label, threadTs, draft, openEmail }: ComposerProps) {
  const { who, run, state } = useDesk();
  const { field, grow, take } = useGrowing(draft);
  const send = () => {
    const text = take();
    if (text.trim() !== '') run(act(who, 'say', { channel, text, ...(threadTs ? { threadTs } : {}) }));
  };
  const command = state.app.commands[0] ?? '/smtp451';
  return (
    <form
      class="composer"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        rows={1}
        aria-label={label}
        placeholder={threadTs ? 'Reply…' : `Message, or ${command} 451 4.7.1 …`}
        onInput={grow}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <div class="row">
        <Attach channel={channel} threadTs={threadTs} />
        {openEmail && (
          <button type="button" class="quiet-button" onClick={openEmail}>
            <Icon name="mail" /> Forward an e-mail
          </button>
        )}
        {!threadTs && <Shortcuts />}
        <span class="quiet hint">Enter sends · Shift+Enter for a new line</span>
        <button type="submit" class="element primary send">
          Send
        </button>
      </div>
    </form>
  );
}

/** A text field that is as high as its text, up to a limit. */
function useGrowing(draft: ComposerProps['draft']) {
  const field = useRef<HTMLTextAreaElement>(null);
  const grow = () => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight + 2, 240)}px`;
  };
  useEffect(() => {
    if (!draft?.number || !field.current) return;
    field.current.value = draft.text;
    field.current.focus();
    grow();
  }, [draft?.number]);
  const take = (): string => {
    const text = field.current?.value ?? '';
    if (field.current) field.current.value = '';
    grow();
    return text;
  };
  return { field, grow, take };
}

function Attach({ channel, threadTs }: { channel: string; threadTs: string | undefined }) {
  const { who, run } = useDesk();
  const files = useRef<HTMLInputElement>(null);
  const send = (chosen: FileList | null) =>
    run(Promise.all([...(chosen ?? [])].map(file => upload(who, channel, file, threadTs))));
  return (
    <>
      <input
        ref={files}
        type="file"
        multiple
        class="hidden"
        tabIndex={-1}
        aria-label="Files to attach"
        onChange={event => send(event.currentTarget.files)}
      />
      <button type="button" class="quiet-button" onClick={() => files.current?.click()}>
        <Icon name="clip" /> Attach
      </button>
    </>
  );
}

/** The app's global shortcuts. */
function Shortcuts() {
  const { who, run, state } = useDesk();
  const items = state.app.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ callbackId, name }) => ({
      key: callbackId,
      label: `${name} · ${state.app.name}`,
      act: () => run(act(who, 'shortcut', { callbackId })),
    }));
  if (items.length === 0) return null;
  return (
    <Menu label="Shortcuts" items={items} class="shortcuts">
      <Icon name="bolt" /> Shortcuts
    </Menu>
  );
}
