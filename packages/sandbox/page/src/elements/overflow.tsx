import { Icon } from '../icon.tsx';
import { Plain } from '../text/mrkdwn-view.tsx';
import { Menu } from './menu.tsx';
import type { ElementProps } from './use.ts';
import { list, textOf, useUse } from './use.ts';

export function Overflow({ blockId, element }: ElementProps) {
  const { dispatch } = useUse();
  const items = list(element.options).map(option => ({
    key: String(option.value),
    label: <Plain text={textOf(option.text)} />,
    act: () => {
      if (typeof option.url === 'string') window.open(option.url, '_blank', 'noreferrer,noopener');
      dispatch(blockId, element, String(option.value));
    },
  }));
  return (
    <Menu label="More options" items={items} class="overflow">
      <Icon name="across" />
    </Menu>
  );
}
