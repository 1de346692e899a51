import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Near enough to the end to be taken there again, in pixels. */
const near = 80;

/** Stays at the end while messages come or grow, unless somebody scrolled up. */
export function Scroll({ id, children }: { id: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const before = useRef({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const [area, content] = [box.current, inner.current];
    if (!area || !content) return undefined;
    atEnd.current = true;
    const follow = new ResizeObserver(() => {
      if (atEnd.current) area.scrollTop = area.scrollHeight;
    });
    follow.observe(content);
    follow.observe(area);
    return () => follow.disconnect();
  }, [id]);
  return (
    <div
      ref={box}
      class="scroll"
      tabIndex={0}
      role="log"
      aria-label="Messages"
      onScroll={event => {
        const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
        const isNear = scrollHeight - scrollTop - clientHeight < near;
        // What grows below moves the end away without anybody scrolling, and a box that grows (the composer shrinks after
        // sending) moves it up: only going up in a box of the same height counts.
        const isGoingUp = scrollTop < before.current.top && clientHeight === before.current.height;
        atEnd.current = isNear || (atEnd.current && !isGoingUp);
        before.current = { top: scrollTop, height: clientHeight };
      }}
    >
      <div ref={inner}>{children}</div>
    </div>
  );
}
