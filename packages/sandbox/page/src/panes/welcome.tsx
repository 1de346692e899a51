import { useDesk } from '../client.ts';
import type { Example } from '../wire.ts';

/** Where the starter gives no examples of its own. Addresses are from the documentation ranges. */
const usual: Example[] = [
  {
    title: 'Outlook.com slows an IP down',
    text: '/smtp451 451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation',
  },
  {
    title: 'Greylisting, from a Postfix log',
    text: '/smtp451 Nov 23 09:12:01 mail postfix/smtp[2211]: 4Sx1Yz0Kk2: to=<reader@example.net>, relay=mx.example.net[192.0.2.25]:25, delay=1.2, dsn=4.7.1, status=deferred (host mx.example.net[192.0.2.25] said: 451 4.7.1 Greylisting in action, please come back later)',
  },
  {
    title: 'Only for me',
    text: '/smtp451 private 421 4.7.28 Our system has detected an unusual rate of unsolicited mail',
  },
  { title: 'Help', text: '/smtp451 help' },
];

export function Welcome({ use }: { use: (text: string) => void }) {
  const { state } = useDesk();
  const examples = state.examples.length > 0 ? state.examples : usual;
  return (
    <section class="welcome" aria-label="Welcome">
      <h2>Ask what a mail server meant</h2>
      <p>
        This is a playground on your own machine: a workspace like Slack's, with the real bot in it. Nothing leaves it.
        Paste a deferral after <code>{state.app.commands[0]}</code>, drop a log file or a bounce into the channel, or
        start with one of these:
      </p>
      <ul class="examples">
        {examples.map(({ title, text }) => (
          <li key={title}>
            <button type="button" onClick={() => use(text)}>
              <strong>{title}</strong>
              <code>{text.length > 110 ? `${text.slice(0, 110)}…` : text}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
