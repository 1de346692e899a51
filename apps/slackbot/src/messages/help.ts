import type { Explanation } from '@smtp451/core';
import { notice } from './answers.ts';
import { actions, button } from './buttons.ts';
import { clip } from './limits.ts';
import type { Block, Message } from './message.ts';
import { plain } from './plain.ts';
import { bold, code, list, preformatted, rich, section, title } from './rich.ts';

/** Written here, with documentation addresses. */
export const exampleReplies: readonly [string, ...string[]] = [
  '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation',
  '451 4.7.1 Received too many messages from a new or untrusted IP (G28)',
  '450 4.2.0 <dana@example.com>: Recipient address rejected: Greylisted for 5 minutes',
];

const rows: readonly (readonly [command: string, does: string])[] = [
  [`/smtp451 ${exampleReplies[0]}`, 'explains a reply: headline here, explanation in its thread'],
  ['/smtp451 private 450 4.2.0 Greylisted', 'the same, for your eyes only'],
  ['/smtp451', 'opens a dialog for long or several replies'],
  ['/smtp451 digest', 'reads a log, a bounce or an export and says what to fix first'],
  ['/smtp451 schedule weekdays 09:00 Europe/Berlin', 'posts a summary of what was deferred, here, on schedule'],
  ['/smtp451 schedules', 'shows, pauses or removes them'],
  ['/smtp451 check example.com', 'tells how to test SPF, DKIM, DMARC and reverse DNS of a domain'],
  ['/smtp451 settings', 'public or private answers, digests, alerts, and who may change that'],
  ['/smtp451 ingest', 'lets a mail server or a webhook report here by itself'],
  ['/smtp451 forget', 'deletes what I know about this channel'],
];

/** Help by example. */
export function help(): Message {
  return {
    text: plain(`I explain SMTP replies. Try: /smtp451 ${exampleReplies[0]}`),
    blocks: [
      rich(
        title('Paste a reply, get what it means, whose move it is, and when it clears'),
        list(
          'bullet',
          rows.map(([command, does]) => section(code(command), ` ${does}`)),
        ),
      ),
      rich(
        section(
          'Also: the message shortcut ',
          bold('Explain SMTP reply'),
          ', mention me under a message, or drop a bounce (.eml, .mbox), a log, a .gz or .zip, or a webhook export into a channel that I am in.',
        ),
      ),
      rich(section('Addresses and secrets are masked in everything that others can see.')),
      actions(button('open_paste', 'Paste a reply', 'help', { style: 'primary' })),
    ],
  };
}

/** For what holds no SMTP reply: what was seen, what would help, and an example. Always private. */
export function nonsense(found: Explanation): Message {
  const steps = found.steps.slice(0, 2).map(step => section(clip(step.do, 300)));
  return {
    text: plain(`🤷 No SMTP reply in here. ${clip(found.summary, 500)}`),
    blocks: [
      rich(
        section('🤷 ', bold('No SMTP reply in here.'), ` ${clip(found.summary, 500)}`),
        ...(steps.length > 0 ? [list('bullet', steps)] : []),
      ),
      rich(section('What works: '), preformatted(`/smtp451 ${exampleReplies[0]}`)),
      actions(button('open_paste', 'Paste a reply', 'nonsense')),
    ],
  };
}

/** Live checks need the network that the mail server stands in, so they run there. */
export function checkElsewhere(domain: string): Message {
  const named = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain) ? domain : 'example.com';
  const command = `npx smtp451 check ${named}`;
  const block: Block = rich(
    section('Live checks run where your mail leaves, so that they see what receivers see:'),
    preformatted(`${command}\n${command} --ip 192.0.2.1`),
    section('They look at SPF, DKIM, DMARC, reverse DNS, MX, MTA-STS and blocklists, and need no account.'),
  );
  return { ...notice(`Run “${command}” on a machine of yours.`), blocks: [block] };
}
