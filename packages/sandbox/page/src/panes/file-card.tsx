import { useState } from 'preact/hooks';
import { asText } from '../as-text.ts';
import { Icon } from '../icon.tsx';
import type { Json } from '../wire.ts';

const kilobytes = (bytes: unknown) => {
  const size = Number(bytes);
  return size < 1_024
    ? `${size} bytes`
    : size < 1_048_576
      ? `${(size / 1_024).toFixed(1)} KB`
      : `${(size / 1_048_576).toFixed(1)} MB`;
};

const local = (url: unknown) => `${new URL(asText(url)).pathname}?page=1`;
const people = (value: unknown) =>
  Array.isArray(value) ? value.map(({ original }: Json) => asText(original)).join(', ') : '';

/** An uploaded file, or a forwarded e-mail with its subject, people and text. */
export function FileCard({ file }: { file: Json }) {
  const [open, setOpen] = useState(false);
  if (file.filetype !== 'email')
    return (
      <p class="file">
        <Icon name="file" />
        <a href={local(file.url_private_download)} download={asText(file.name)}>
          {asText(file.name)}
        </a>
        <small>{kilobytes(file.size)}</small>
      </p>
    );
  const attachments = Array.isArray(file.attachments) ? (file.attachments as Json[]) : [];
  return (
    <div class="file email">
      <p>
        <Icon name="mail" /> <strong>{asText(file.subject || 'No subject')}</strong>
      </p>
      <small>
        From {people(file.from)} to {people(file.to)}
      </small>
      <pre class={open ? '' : 'folded'} tabIndex={0}>
        {asText(file.plain_text)}
      </pre>
      <p class="row">
        <button type="button" class="element" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Less' : 'More'}
        </button>
        {attachments.map(({ filename, size, url }) => (
          <a key={asText(url)} href={local(url)} download={asText(filename)}>
            {asText(filename)} <small>({kilobytes(size)})</small>
          </a>
        ))}
      </p>
    </div>
  );
}
