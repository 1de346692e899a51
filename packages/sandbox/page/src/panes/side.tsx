import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** As in the style sheet: below this the pane beside the channel takes its place. */
const narrow = '(max-width: 62rem)';

function useNarrow(): boolean {
  const [is, setIs] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const media = matchMedia(narrow);
    const changed = () => setIs(media.matches);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, []);
  return is;
}

/** What stands beside the channel; where it covers the channel it is the page's main part. */
export function Side({ label, kind = '', children }: { label: string; kind?: string; children: ComponentChildren }) {
  const Tag = useNarrow() ? 'main' : 'aside';
  return (
    <Tag class={`side ${kind}`} aria-label={label}>
      {children}
    </Tag>
  );
}
