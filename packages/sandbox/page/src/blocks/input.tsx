import { useId } from 'preact/hooks';
import { Element } from '../elements/element.tsx';
import { textOf, useUse } from '../elements/use.ts';
import { Plain } from '../text/mrkdwn-view.tsx';
import type { Json } from '../wire.ts';

export function Input({ block }: { block: Json }) {
  const { errors } = useUse();
  const id = useId();
  const label = textOf(block.label);
  const blockId = String(block.block_id);
  const error = errors[blockId];
  return (
    <div class={`input-block ${error ? 'wrong' : ''}`}>
      <span class="input-label" aria-hidden="true">
        <Plain text={label} />
        {block.optional === true && <span class="quiet"> (optional)</span>}
      </span>
      <Element
        blockId={blockId}
        element={block.element as Json}
        isInput={block.dispatch_action !== true}
        label={label}
        described={id}
      />
      <small id={id}>
        {error ? (
          <span class="error" role="alert">
            {error}
          </span>
        ) : (
          textOf(block.hint)
        )}
      </small>
    </div>
  );
}
