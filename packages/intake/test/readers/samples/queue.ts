import type { Sample } from '../sample.ts';

const postfix = `-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
4XBCDW2FGz1kq    21044 Mon Nov 23 07:12:31  newsletter@example.org
(host mx.example.com[198.51.100.5] said: 451 4.7.1 Greylisted, please try again (in reply to RCPT TO command))
                                         reader1@example.com

4XBCDW2HK71ks     3120 Mon Nov 23 08:44:02  billing@example.org
                    (connect to mail2.example.net[203.0.113.41]:25: Connection timed out)
                                         desk@mail.example.net

-- 24 Kbytes in 2 Requests.
`;
const exim = ` 25m  2.9K 1vN8aB-0004Zk-0A <shop@example.org>
          anna@example.com

  3h  1.2K 1vN8aB-0004Zk-0G <shop@example.org> *** frozen ***
          dora@example.net

`;

export const samples: readonly Sample[] = [
  {
    title: 'postqueue -p',
    bytes: Buffer.from(postfix),
    counts: { attempts: 2, deferred: 2 },
    outcomes: { pending: 2 },
    causes: { greylisting: 1, network: 1 },
  },
  {
    title: 'a listing of many pieces',
    bytes: Buffer.from(
      postfix.replace(/\n-- .*\n/, '') +
        postfix
          .split('\n')
          .slice(1, 5)
          .join('\n')
          .replaceAll('4XBCDW2FGz1kq', '4XBCDW2FGz1kr')
          .concat('\n')
          .repeat(900),
    ),
    counts: { attempts: 902 },
    outcomes: { pending: 3 },
  },
  { title: 'exim -bp', bytes: Buffer.from(exim), counts: { attempts: 2, deferred: 2 } },
];
