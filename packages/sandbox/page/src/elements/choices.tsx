import { useState } from 'preact/hooks';
import { Text } from '../text/mrkdwn-view.tsx';
import type { Json, TextObject } from '../wire.ts';
import type { ElementProps } from './use.ts';
import { list, useTake, useUse } from './use.ts';

const valueOf = (option: unknown) => String((option as Json | undefined)?.value ?? '');

/** Checkboxes and radio buttons. */
export function Choices(props: ElementProps) {
  const { blockId, element, label } = props;
  const { prefix } = useUse();
  const many = element.type === 'checkboxes';
  const first = many
    ? list(element.initial_options).map(valueOf)
    : element.initial_option
      ? [valueOf(element.initial_option)]
      : [];
  const [chosen, setChosen] = useState(first);
  const take = useTake(props);
  const toggle = (value: string, on: boolean) => {
    const next = many ? (on ? [...chosen, value] : chosen.filter(other => other !== value)) : [value];
    setChosen(next);
    take(many ? next : value);
  };
  return (
    <fieldset class="choices">
      <legend class="hidden">{label ?? 'Options'}</legend>
      {list(element.options).map(option => (
        <label key={valueOf(option)}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={`${prefix}-${blockId}-${String(element.action_id)}`}
            checked={chosen.includes(valueOf(option))}
            onChange={event => toggle(valueOf(option), event.currentTarget.checked)}
          />
          <span>
            <Text value={option.text as TextObject} />
            {option.description ? (
              <small>
                <Text value={option.description as TextObject} />
              </small>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
