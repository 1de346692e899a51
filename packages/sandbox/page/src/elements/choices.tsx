import { useState } from 'preact/hooks';
import { asText } from '../as-text.ts';
import { Text } from '../text/mrkdwn-view.tsx';
import type { Json, TextObject } from '../wire.ts';
import type { ElementProps } from './use.ts';
import { list, useTake, useUse } from './use.ts';

const optionValue = (option: unknown) => asText((option as Json | undefined)?.value ?? '');

/** Checkboxes and radio buttons. */
export function Choices(props: ElementProps) {
  const { blockId, element, label } = props;
  const { prefix } = useUse();
  const many = element.type === 'checkboxes';
  const first = many
    ? list(element.initial_options).map(optionValue)
    : element.initial_option
      ? [optionValue(element.initial_option)]
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
        <label key={optionValue(option)}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={`${prefix}-${blockId}-${asText(element.action_id)}`}
            checked={chosen.includes(optionValue(option))}
            onChange={event => toggle(optionValue(option), event.currentTarget.checked)}
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
