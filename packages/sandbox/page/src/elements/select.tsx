import { useState } from 'preact/hooks';
import { useDesk } from '../client.ts';
import type { Json } from '../wire.ts';
import type { ElementProps } from './use.ts';
import { list, textOf, useTake, useUse } from './use.ts';

interface Option {
  value: string;
  text: string;
}

const asOption = (option: Json): Option => ({ value: String(option.value), text: textOf(option.text) });
const groupsOf = (element: Json) =>
  list(element.option_groups).map(group => ({
    label: textOf(group.label),
    options: list(group.options).map(asOption),
  }));

/** The options of a select menu, whatever their source. */
function useOptions(element: Json): Option[] {
  const { state } = useDesk();
  const type = String(element.type).replace('multi_', '');
  const kinds = (element.filter as { include?: string[] } | undefined)?.include;
  const kindOf = (kind: string) => (kind === 'public' || kind === 'private' ? kind : kind === 'im' ? 'im' : 'mpim');
  if (type === 'users_select') return state.users.map(({ id, realName }) => ({ value: id, text: realName }));
  if (type === 'channels_select')
    return state.channels
      .filter(({ kind }) => kind === 'public')
      .map(({ id, name }) => ({ value: id, text: `#${name}` }));
  if (type === 'conversations_select')
    return state.channels
      .filter(({ kind }) => !kinds || kinds.includes(kindOf(kind)))
      .map(({ id, name, kind }) => ({ value: id, text: kind === 'im' ? `@${name}` : `#${name}` }));
  return list(element.options).map(asOption);
}

const firstOf = (element: Json): string[] => {
  const one = element.initial_option ?? element.initial_user ?? element.initial_channel ?? element.initial_conversation;
  const many =
    element.initial_options ?? element.initial_users ?? element.initial_channels ?? element.initial_conversations;
  const value = (entry: unknown) => (typeof entry === 'string' ? entry : String((entry as Json).value));
  return [...(one === undefined ? [] : [one]), ...list(many)].map(value);
};

export function Select(props: ElementProps) {
  const { element, label } = props;
  const take = useTake(props);
  const options = useOptions(element);
  const groups = groupsOf(element);
  const placeholder = textOf(element.placeholder) || 'Choose an option';
  return (
    <select
      class="element"
      aria-label={label ?? placeholder}
      onChange={event => take(event.currentTarget.value || null)}
    >
      <option value="" selected={firstOf(element).length === 0}>
        {placeholder}
      </option>
      {options.map(option => drawOption(option, element))}
      {groups.map(group => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map(option => drawOption(option, element))}
        </optgroup>
      ))}
    </select>
  );
}

const drawOption = ({ value, text }: Option, element: Json) => (
  <option key={value} value={value} selected={firstOf(element).includes(value)}>
    {text}
  </option>
);

export function MultiSelect(props: ElementProps) {
  const { element, label } = props;
  const take = useTake(props);
  const options = [...useOptions(element), ...groupsOf(element).flatMap(({ options }) => options)];
  const [chosen, setChosen] = useState(firstOf(element));
  const most = Number(element.max_selected_items ?? Infinity);
  const toggle = (value: string, on: boolean) => {
    const next = on ? [...chosen, value].slice(0, most) : chosen.filter(other => other !== value);
    setChosen(next);
    take(next);
  };
  const shown = options.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);
  return (
    <details class="multi">
      <summary class="element">{shown.join(', ') || textOf(element.placeholder) || 'Choose options'}</summary>
      <fieldset>
        <legend class="hidden">{label ?? 'Options'}</legend>
        {options.map(({ value, text }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={event => toggle(value, event.currentTarget.checked)}
            />{' '}
            {text}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

export function ExternalSelect(props: ElementProps) {
  const { element, label } = props;
  const take = useTake(props);
  const { suggest, prefix } = useUse();
  const [options, setOptions] = useState<Option[]>([]);
  const id = `${prefix}-${String(element.action_id)}`;
  const look = (typed: string) => {
    const found = options.find(({ text }) => text === typed);
    if (found) return take(found.value);
    if (typed.length >= Number(element.min_query_length ?? 3))
      void suggest(String(element.action_id), typed).then(given => setOptions(given.map(asOption)));
  };
  return (
    <>
      <input
        class="element"
        list={id}
        aria-label={label ?? 'Search'}
        placeholder={textOf(element.placeholder)}
        onInput={event => look(event.currentTarget.value)}
      />
      <datalist id={id}>
        {options.map(({ value, text }) => (
          <option key={value} value={text} />
        ))}
      </datalist>
    </>
  );
}
