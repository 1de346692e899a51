import type { Sample } from '../sample.ts';

const fields = `Final-Recipient: rfc822; reader1@example.com
Action: delayed
Status: 4.7.1
Diagnostic-Code: smtp; 451 4.7.1 Greylisted,
 please try again in 300 seconds

Final-Recipient: rfc822; reader2@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown
`;

export const samples: readonly Sample[] = [
  {
    title: 'the fields of a report',
    bytes: Buffer.from(fields),
    counts: { attempts: 2, deferred: 1, failed: 1, lines: 10 },
    causes: { greylisting: 1, 'recipient-unknown': 1 },
  },
  {
    title: 'a pasted reply',
    bytes: Buffer.from('They said:\n\n451 4.7.1 Greylisted, please try again in 300 seconds\n'),
    counts: { attempts: 1, deferred: 1 },
  },
  {
    title: 'a letter',
    bytes: Buffer.from('Dear Anna,\n\nsee you at seven.\n'),
    counts: { attempts: 0, lines: 3 },
    unread: { text: 1 },
  },
  {
    title: 'a long text without a line that tells anything',
    bytes: Buffer.from('nothing to see here\n'.repeat(60_000)),
    counts: { attempts: 0 },
    unread: { text: 1, line: 60_000 },
  },
];
