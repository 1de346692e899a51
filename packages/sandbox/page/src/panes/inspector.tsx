import { useEffect, useState } from 'preact/hooks';
import { asText } from '../as-text.ts';
import { recentCalls } from '../client.ts';
import { Icon } from '../icon.tsx';
import type { ApiCall, AppDelivery } from '../wire.ts';
import { Side } from './side.tsx';

const pretty = (value: unknown) => JSON.stringify(value, null, 2);
const clock = (at: number) =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });

function Copyable({ title, value }: { title: string; value: unknown }) {
  const text = pretty(value);
  return (
    <div class="json">
      <p class="row">
        <strong>{title}</strong>
        <button type="button" class="quiet-button" onClick={() => void navigator.clipboard?.writeText(text)}>
          Copy
        </button>
      </p>
      <pre tabIndex={0} role="region" aria-label={title}>
        {text}
      </pre>
    </div>
  );
}

/** What the bot sent to the Web API, what it was sent, and any one message in full. */
export function Inspector({
  calls,
  chosen,
  close,
}: {
  calls: number;
  chosen: { title?: string; value?: unknown };
  close: () => void;
}) {
  const [log, setLog] = useState<{ calls: ApiCall[]; deliveries: AppDelivery[] }>({ calls: [], deliveries: [] });
  const [tab, setTab] = useState<'sent' | 'received'>('sent');
  useEffect(() => {
    void recentCalls().then(setLog);
  }, [calls]);
  return (
    <Side label="What was sent" kind="inspector">
      <header class="pane-head">
        <h2>What was sent</h2>
        <button type="button" class="quiet-button" aria-label="Close what was sent" onClick={close}>
          <Icon name="cross" />
        </button>
      </header>
      <div class="scroll" tabIndex={0} role="region" aria-label="Log">
        {chosen.title && <Copyable title={chosen.title} value={chosen.value} />}
        <div class="row tabs" role="group" aria-label="Direction">
          <button type="button" aria-pressed={tab === 'sent'} onClick={() => setTab('sent')}>
            By the bot
          </button>
          <button type="button" aria-pressed={tab === 'received'} onClick={() => setTab('received')}>
            To the bot
          </button>
        </div>
        {tab === 'sent'
          ? log.calls.toReversed().map(call => <Sent key={call.number} call={call} />)
          : log.deliveries.toReversed().map(entry => <Received key={entry.number} entry={entry} />)}
      </div>
    </Side>
  );
}

function Sent({ call }: { call: ApiCall }) {
  const ok = call.response?.ok === true;
  return (
    <details class="log-entry">
      <summary>
        <span class={ok ? 'good' : 'bad'}>{ok ? '✓' : '✗'}</span> <code>{call.method}</code>{' '}
        <small>
          {ok ? '' : `${asText(call.response?.error ?? `HTTP ${call.httpStatus}`)} · `}
          {call.fault ? `fault: ${call.fault} · ` : ''}
          {clock(call.at)} · {call.ms} ms
        </small>
      </summary>
      <Copyable title="Arguments" value={call.args} />
      <Copyable title="Answer" value={call.response} />
    </details>
  );
}

function Received({ entry }: { entry: AppDelivery }) {
  const event = entry.payload.event as { type?: string; subtype?: string } | undefined;
  const name = event
    ? [event.type, event.subtype].filter(Boolean).join('.')
    : asText(entry.payload.type ?? entry.payload.command);
  return (
    <details class="log-entry">
      <summary>
        <span class={entry.acknowledged ? 'good' : 'bad'}>{entry.acknowledged ? '✓' : '…'}</span> <code>{name}</code>{' '}
        <small>
          {clock(entry.at)} · {entry.acknowledged ? `acknowledged in ${entry.attempts.at(-1)} ms` : 'not acknowledged'}
          {entry.attempts.length > 1 ? ` · ${entry.attempts.length} attempts` : ''}
        </small>
      </summary>
      <Copyable title="Payload" value={entry.payload} />
      {entry.response && <Copyable title="Answer" value={entry.response} />}
    </details>
  );
}
