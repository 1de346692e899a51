import { useEffect, useRef, useState } from 'preact/hooks';
import { act, useDesk } from '../client.ts';

const sample = `From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
To: news@example.com
Subject: Delayed Mail (still being retried)
Date: Mon, 23 Nov 2026 09:12:00 +0000
Message-ID: <20261123091200.4Sx1@mail.example.com>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b451"

--b451
Content-Type: text/plain; charset=utf-8

Your message could not be delivered for more than 4 hours.
It will be retried until it is 5 days old.

<reader@example.net>: host mx.example.net[192.0.2.25] said: 451 4.7.1
    Greylisting in action, please come back later (in reply to RCPT TO command)

--b451
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com
X-Postfix-Queue-ID: 4Sx1Yz0Kk2z9rQ4

Final-Recipient: rfc822; reader@example.net
Action: delayed
Status: 4.7.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 451 4.7.1 Greylisting in action, please come back later
Will-Retry-Until: Sat, 28 Nov 2026 05:12:00 +0000

--b451--
`;

/** Pastes or loads an e-mail as it travels, and forwards it to the channel as Slack's e-mail address would. */
export function EmailDialog({ channel, close }: { channel: string; close: () => void }) {
  const { who, run } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const raw = useRef<HTMLTextAreaElement>(null);
  const [reportPart, setReportPart] = useState('attachment');
  useEffect(() => dialog.current?.showModal(), []);
  const load = async (file: File | undefined) => {
    if (file && raw.current) raw.current.value = await file.text();
  };
  const send = () => {
    const text = (raw.current?.value ?? '').replaceAll(/\r?\n/g, '\r\n');
    if (text.trim() !== '') run(act(who, 'email', { channel, raw: text, reportPart }));
    close();
  };
  return (
    <dialog ref={dialog} class="wide" aria-label="Forward an e-mail" onClose={close}>
      <h2>Forward an e-mail to this channel</h2>
      <p class="quiet">
        Headers, an empty line, the body: as a mail server hands it over. A bounce or delay notice is the interesting
        kind.
      </p>
      <label>
        The e-mail
        <textarea ref={raw} rows={16} spellcheck={false} defaultValue={sample} />
      </label>
      <Report setReportPart={setReportPart} load={load} />
      <div class="row end">
        <button type="button" class="element" onClick={close}>
          Cancel
        </button>
        <button type="button" class="element primary" onClick={send}>
          Forward
        </button>
      </div>
    </dialog>
  );
}

interface ReportProps {
  setReportPart: (part: string) => void;
  load: (file: File | undefined) => Promise<void>;
}

const Report = ({ setReportPart, load }: ReportProps) => (
  <div class="row">
    <label>
      Its delivery report arrives{' '}
      <select class="element" onChange={event => setReportPart(event.currentTarget.value)}>
        <option value="attachment">as an attachment</option>
        <option value="inline">inside of the text</option>
        <option value="absent">not at all</option>
      </select>
    </label>
    <label class="element">
      Load a file…
      <input
        type="file"
        accept=".eml,.txt,message/rfc822"
        class="hidden"
        onChange={event => void load(event.currentTarget.files?.[0])}
      />
    </label>
  </div>
);
