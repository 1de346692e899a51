import type { ComponentProps } from 'preact';
import { asText } from '../as-text.ts';
import type { ElementProps } from './use.ts';
import { textOf, useTake, useUse } from './use.ts';

const types: Record<string, string> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'text',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};

const firstOf = (element: ElementProps['element']): string => {
  if (typeof element.initial_date_time === 'number')
    return new Date(element.initial_date_time * 1_000).toISOString().slice(0, 16);
  return asText(element.initial_value ?? element.initial_date ?? element.initial_time);
};

const written = (type: unknown, value: string) =>
  type === 'datetimepicker' && value ? asText(Math.floor(new Date(value).getTime() / 1_000)) : value;

/** One line, several lines, numbers, dates and times. */
export function TextInput(props: ElementProps & { described?: string }) {
  const { blockId, element, isInput, label, described } = props;
  const take = useTake(props);
  const { dispatch } = useUse();
  const shared = {
    class: 'element field',
    'aria-label': label ?? (textOf(element.placeholder) || 'Value'),
    'aria-describedby': described,
    placeholder: textOf(element.placeholder),
    autofocus: element.focus_on_load === true,
    maxLength: typeof element.max_length === 'number' ? element.max_length : 3_000,
  };
  if (element.type === 'rich_text_input' || element.multiline === true)
    return (
      <textarea
        {...shared}
        rows={6}
        defaultValue={element.type === 'rich_text_input' ? '' : firstOf(element)}
        onInput={event => take(event.currentTarget.value)}
      />
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const configured = (element.dispatch_action_config as { trigger_actions_on?: string[] } | undefined)
      ?.trigger_actions_on;
    if (event.key !== 'Enter' || !configured?.includes('on_enter_pressed')) return;
    event.preventDefault();
    dispatch(blockId, element, (event.currentTarget as HTMLInputElement).value);
  };
  // A picker outside of an input block is sent when it changes; text only on Enter.
  const picks = !asText(element.type).endsWith('_input');
  const events =
    picks || isInput
      ? { onInput: (event: Event) => take(written(element.type, (event.currentTarget as HTMLInputElement).value)) }
      : {};
  const field = {
    ...shared,
    ...events,
    type: types[asText(element.type)] ?? 'text',
    inputMode: element.type === 'number_input' ? 'decimal' : undefined,
    defaultValue: firstOf(element),
    onKeyDown,
  } as ComponentProps<'input'>;
  return <input {...field} />;
}
