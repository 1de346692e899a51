import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** amavis (amavisd-new), the content filter between an MTA and its scanners. */
export const amavis: Origin = {
  kind: 'software',
  id: 'amavis',
  name: 'amavis',
  sources: [
    { title: 'amavis: project and source', url: 'https://gitlab.com/amavis/amavis', seen: 'cited' },
    {
      title: 'amavis: release notes with its replies',
      url: 'https://www.ijs.si/software/amavisd/release-notes.txt',
      checked,
    },
  ],
  signatures: [
    {
      id: 'processing-failed',
      cause: 'filter-failure',
      phrases: [
        'error in processing id',
        'virus_scan failed',
        '(virus_scan|spam_scan|decoding|mime_decode|parts_decode|file_type|checking|quar notif|quar|notif|fwd) … failed … (id|from|at|all)',
        'unable to continue amavisd',
        'amavisd timed out',
        'amavisd … timed out',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'receiver',
          do: 'Read the amavis log for the id in this reply, and check that clamd runs and that the signatures load.',
          why: 'The reply carries the step that failed; the log carries the reason.',
        },
      ],
      examples: [
        '451 4.5.0 Error in processing, id=04211-07, virus_scan FAILED: virus_scan: ALL VIRUS SCANNERS FAILED',
        '451 4.5.0 Error in processing, id=04211-07, quar+notif FAILED: temporarily unable to quarantine: 451 4.5.0 Local delivery failed',
      ],
      nearMisses: ['451 4.3.0 Local error in processing', '554 5.7.0 Reject, id=04211-07 - spam'],
    },
    {
      id: 'next-hop',
      cause: 'internal-error',
      phrases: [
        'from mta … cant connect to',
        'temporary mta failure on relaying',
        'id … from mta … (451|421|450)',
        'can t connect to … port & mta',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        "451 4.4.0 id=04211-07, from MTA(smtp:[127.0.0.1]:10025): 451 4.4.0 Can't connect to 127.0.0.1 port 10025",
        '451 4.5.0 id=04211-08 - Temporary MTA failure on relaying, From MTA() during fwd-connect (Negative greeting: at (eval 99) line 479.): id=04211-08',
      ],
      nearMisses: ['451 4.4.0 Connection refused'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: [
        'reject id … (spam|banned|infected|unchecked)',
        'rejected id … (spam|banned|infected|bad header)',
        'infected message rejected',
      ],
      needs: 'text',
      basis: 'observed',
      examples: ['554 5.7.0 Reject, id=04211-07 - spam', '554 5.7.0 Reject, id=04211-07 - INFECTED: Eicar-Signature'],
      nearMisses: ['554 5.7.0 Rejected, id=04211-07'],
    },
    {
      id: 'closing',
      cause: 'service-unavailable',
      phrases: ['amavisd … service shutting down'],
      needs: 'text',
      basis: 'inferred',
      examples: ['421 4.3.2 [127.0.0.1] amavisd Service shutting down, closing channel'],
      nearMisses: ['421 4.3.2 Service is up'],
    },
  ],
};
