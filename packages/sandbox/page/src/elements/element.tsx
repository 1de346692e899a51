import { asText } from '../as-text.ts';
import { Icon } from '../icon.tsx';
import { Plain } from '../text/mrkdwn-view.tsx';
import type { Json } from '../wire.ts';
import { Button } from './button.tsx';
import { Choices } from './choices.tsx';
import { TextInput } from './inputs.tsx';
import { Overflow } from './overflow.tsx';
import { ExternalSelect, MultiSelect, Select } from './select.tsx';
import type { ElementProps } from './use.ts';
import { textOf, useUse } from './use.ts';

function Feedback({ blockId, element }: ElementProps) {
  const { dispatch } = useUse();
  return (
    <span class="row">
      {(['positive', 'negative'] as const).map(which => (
        <button key={which} type="button" class="element" onClick={() => dispatch(blockId, element, which)}>
          <Plain text={textOf((element[`${which}_button`] as Json | undefined)?.text)} />
        </button>
      ))}
    </span>
  );
}

/** A picture is never fetched: the page stays on this machine. Its description stands for it. */
export const Picture = ({ element }: { element: Json }) => (
  <span class="picture" role="img" aria-label={asText(element.alt_text)}>
    <Icon name="picture" /> {asText(element.alt_text)}
  </span>
);

/** Any block element. */
export function Element(props: ElementProps & { described?: string }) {
  const type = asText(props.element.type);
  if (type === 'button' || type === 'workflow_button' || type === 'icon_button') return <Button {...props} />;
  if (type === 'overflow') return <Overflow {...props} />;
  if (type === 'image') return <Picture element={props.element} />;
  if (type === 'feedback_buttons') return <Feedback {...props} />;
  if (type === 'checkboxes' || type === 'radio_buttons') return <Choices {...props} />;
  if (type === 'external_select') return <ExternalSelect {...props} />;
  if (type.startsWith('multi_')) return <MultiSelect {...props} />;
  if (type.endsWith('_select')) return <Select {...props} />;
  if (type === 'file_input')
    return <p class="quiet">This playground's modals take no files: drop them into a channel.</p>;
  return <TextInput {...props} />;
}
