import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  label: ComponentChildren;
  key: string;
  act: () => void;
}

/** A menu button after the ARIA pattern: arrows move, Escape closes, focus comes back. */
export function Menu({
  label,
  items,
  children,
  class: name = '',
}: {
  label: string;
  items: MenuItem[];
  children: ComponentChildren;
  class?: string;
}) {
  const [open, setOpen] = useState(false);
  const [up, setUp] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const focusItem = (index: number) => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    all[(index + all.length) % all.length]?.focus();
  };
  // Before the next key can come: somebody who knows the menu types ahead.
  useLayoutEffect(() => {
    if (!open) return undefined;
    focusItem(0);
    const outside = (event: Event) => root.current?.contains(event.target as Element) || setOpen(false);
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const all = [...(root.current?.querySelectorAll('[role=menuitem]') ?? [])];
    const at = all.indexOf(document.activeElement as Element);
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') focusItem(at + 1);
    else if (event.key === 'ArrowUp') focusItem(at - 1);
    else if (event.key === 'Tab') setOpen(false);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class={`menu ${name}`} ref={root} onKeyDown={open ? onKey : undefined}>
      <button
        ref={opener}
        type="button"
        class="menu-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          // The list must not hide below the composer.
          setUp((opener.current?.getBoundingClientRect().bottom ?? 0) + items.length * 40 + 130 > window.innerHeight);
          setOpen(!open);
        }}
      >
        {children}
      </button>
      {open && (
        <div role="menu" id={id} aria-label={label} class={up ? 'up' : ''}>
          {items.map(({ key, label: text, act }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                act();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
