import { useRef } from 'preact/hooks';
import { Plain, Text } from '../text/mrkdwn-view.tsx';
import type { Json, TextObject } from '../wire.ts';
import type { ElementProps } from './use.ts';
import { textOf, useUse } from './use.ts';

export function Button({ blockId, element }: ElementProps) {
  const { dispatch } = useUse();
  const dialog = useRef<HTMLDialogElement>(null);
  const confirm = element.confirm as Json | undefined;
  const press = () => {
    if (typeof element.url === 'string') window.open(element.url, '_blank', 'noreferrer,noopener');
    dispatch(blockId, element, undefined);
  };
  const style = element.style === 'primary' || element.style === 'danger' ? element.style : '';
  return (
    <>
      <button
        type="button"
        class={`element ${style}`}
        aria-label={typeof element.accessibility_label === 'string' ? element.accessibility_label : undefined}
        onClick={() => (confirm ? dialog.current?.showModal() : press())}
      >
        <Plain text={textOf(element.text)} />
      </button>
      {confirm && (
        <dialog ref={dialog} class="confirm" aria-label={textOf(confirm.title)}>
          <h2>
            <Plain text={textOf(confirm.title)} />
          </h2>
          <p>
            <Text value={confirm.text as TextObject} />
          </p>
          <form method="dialog" class="row end">
            <button type="submit" class="element">
              {textOf(confirm.deny)}
            </button>
            <button
              type="submit"
              class={`element ${confirm.style === 'danger' ? 'danger' : 'primary'}`}
              onClick={press}
            >
              {textOf(confirm.confirm)}
            </button>
          </form>
        </dialog>
      )}
    </>
  );
}
