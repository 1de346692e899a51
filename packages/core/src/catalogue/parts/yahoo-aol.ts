import type { Signature } from '../origin.ts';

const sources = [
  {
    title: 'AOL: error codes and what to do about each',
    url: 'https://help.returnpath.com/hc/en-us/articles/220223008-AOL-error-codes-overview',
    checked: '2026-11-24',
  },
] as const;
const page = 'https://postmaster.aol.com/error-codes';

/** The lettered codes of AOL's own servers, which old logs and forwards still quote. */
export const yahooAol: readonly Signature[] = [
  {
    id: 'aol-complaints',
    cause: 'reputation',
    phrases: [
      '(dyn|con|ipt) (b1|t1|t2|t3)',
      'rly (b1|b2|b3|bd|cs1|cs2|cs3|cs4|ch|ch2|cn|ir|nb|nw|ob)',
      'rtr (bl|sc|ge)',
      'hvu (b1|b2|nr)',
      'hvu b1 … url & complaints',
    ],
    needs: 'text',
    basis: 'documented',
    sources,
    steps: [
      {
        who: 'sender',
        do: 'Send less, take whoever complains off the lists, and join the complaint feedback loop of Yahoo, which runs the mail of AOL now.',
        why: 'The code stands for complaints or a sudden rise in traffic from the address; the block ends by itself once both are down.',
      },
    ],
    examples: [
      '421 4.7.1 : (DYN:T1) https://postmaster.aol.com/error-codes#421dynt1',
      `host mailin-01.mx.aol.com[192.0.2.132] refused to talk to me: 554 5.7.1 : (RLY:B1) ${page}#554rlyb1`,
      '421 4.7.1 : (DYN:T2)',
      '554- (HVU:B1) The URL contained in your email to AOL members has generated a high volume of complaints.',
    ],
    nearMisses: ['421 4.7.1 (T1) please slow down', '554 5.7.1 (B1) blocked'],
  },
  {
    id: 'aol-address-kind',
    cause: 'access-denied',
    phrases: ['rtr (du|bb|bg)'],
    needs: 'text',
    basis: 'documented',
    sources,
    examples: ['554 RTR:DU http://postmaster.info.aol.com/errors/554rtrdu.html', '554 5.7.1 : (RTR:BB)'],
    nearMisses: ['554 5.7.1 : (RTR:CH)'],
  },
  {
    id: 'aol-compromised',
    cause: 'content-policy',
    phrases: ['rtr ch'],
    needs: 'text',
    basis: 'documented',
    sources,
    examples: ['554 5.7.1 : (RTR:CH) https://postmaster.aol.com/error-codes#554rtrch'],
    nearMisses: ['554 5.7.1 : (RTR:BB)'],
  },
  {
    id: 'aol-reverse-dns',
    cause: 'reverse-dns',
    phrases: ['(dns|rtr) (nr|rd|b1|b2)'],
    codes: ['421', '554'],
    needs: 'text',
    basis: 'documented',
    sources,
    examples: ['421 4.7.1 : (DNS:NR) https://postmaster.aol.com/error-codes#421dnsnr', '554 5.7.1 : (RTR:RD)'],
    nearMisses: ['421 4.7.1 : (DYN:T1)'],
  },
  {
    id: 'aol-sender',
    cause: 'access-denied',
    phrases: ['rly sn'],
    needs: 'text',
    basis: 'observed',
    sources,
    examples: ['421 4.7.1 : (RLY:SN) https://postmaster.aol.com/error-codes#421rlysn'],
    nearMisses: ['421 4.7.1 : (RLY:B1)'],
  },
];
