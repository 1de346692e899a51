import { useEffect, useRef, useState } from 'preact/hooks';
import { Blocks } from '../blocks/block.tsx';
import { act, useDesk } from '../client.ts';
import type { Use } from '../elements/use.ts';
import { textOf, UseContext } from '../elements/use.ts';
import { Icon } from '../icon.tsx';
import type { Choice, Json, View } from '../wire.ts';

/** How a view's elements speak to the sandbox; used by modals and by App Home. */
export function useView(view: View, errors: Record<string, string> = {}) {
  const { who, run } = useDesk();
  const state = useRef<Record<string, Choice>>({});
  const use: Use = {
    errors,
    prefix: view.id,
    remember: (blockId, actionId, choice) => {
      state.current[`${blockId}.${actionId}`] = choice;
    },
    dispatch: (blockId, element, choice) =>
      run(
        act(who, 'action', {
          viewId: view.id,
          blockId,
          actionId: element.action_id ?? '',
          state: state.current,
          ...(choice === undefined ? {} : { choice }),
        }),
      ),
    suggest: async (actionId, typed) =>
      ((await act(who, 'suggest', { viewId: view.id, actionId, typed })).options as Json[]) ?? [],
  };
  return { use, state };
}

/** The top modal. Escape and the cross close it, as Slack does. */
export function Modal({ view }: { view: View }) {
  const { who, run } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const { use, state } = useView(view, errors);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    setErrors({});
  }, [view.id, view.hash]);
  const close = () => run(act(who, 'close', { viewId: view.id }));
  const submit = async () => {
    setBusy(true);
    const answer = await act(who, 'submit', { viewId: view.id, state: state.current });
    setBusy(false);
    setErrors((answer.errors ?? {}) as Record<string, string>);
  };
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-label={textOf(view.title)}
      onCancel={event => {
        event.preventDefault();
        close();
      }}
    >
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (view.submit) run(submit());
        }}
      >
        <header>
          <h2>{textOf(view.title)}</h2>
          <button type="button" class="quiet-button" aria-label="Close" onClick={close}>
            <Icon name="cross" />
          </button>
        </header>
        <UseContext.Provider value={use}>
          <div class="modal-body" key={view.hash}>
            <Blocks blocks={view.blocks} />
          </div>
        </UseContext.Provider>
        <footer class="row end">
          <button type="button" class="element" onClick={close}>
            {textOf(view.close) || (view.submit ? 'Cancel' : 'Close')}
          </button>
          {view.submit && (
            <button type="submit" class="element primary" disabled={busy}>
              {textOf(view.submit)}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
