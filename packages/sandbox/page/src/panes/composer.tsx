import { useEffect, useRef } from 'preact/hooks';
import { act, upload, useDesk } from '../client.ts';
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
  const field = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const grow = () => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight + 2, 240)}px`;
  };
  useEffect(() => {
    if (!draft || !field.current) return;
    field.current.value = draft.text;
    field.current.focus();
    grow();
  }, [draft?.number]);
  const send = () => {
    const text = field.current?.value ?? '';
    if (text.trim() === '' || !field.current) return;
    field.current.value = '';
    grow();
    run(act(who, 'say', { channel, text, ...(threadTs ? { threadTs } : {}) }));
  };
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
        placeholder={
          threadTs
            ? 'Reply…'
            : `Write a message, or ${state.app.commands[0] ?? '/smtp451'} and a reply from a mail server`
        }
        onInput={grow}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <div class="row">
        <input
          ref={files}
          type="file"
          multiple
          class="hidden"
          tabIndex={-1}
          aria-label="Files to attach"
          onChange={event =>
            run(Promise.all([...(event.currentTarget.files ?? [])].map(file => upload(who, channel, file, threadTs))))
          }
        />
        <button type="button" class="quiet-button" onClick={() => files.current?.click()}>
          <Icon name="clip" /> Attach
        </button>
        {openEmail && (
          <button type="button" class="quiet-button" onClick={openEmail}>
            <Icon name="mail" /> Forward an e-mail
          </button>
        )}
        <span class="quiet hint">Enter sends · Shift+Enter for a new line</span>
        <button type="submit" class="element primary send">
          Send
        </button>
      </div>
    </form>
  );
}
