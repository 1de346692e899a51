import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** SmarterMail for Windows. */
export const smartermail: Origin = {
  kind: 'software',
  id: 'smartermail',
  name: 'SmarterMail',
  sources: [
    {
      title: 'SmarterMail: a hoster on its greylisting reply',
      url: 'https://ac.roguewd.com/index.php?rp=/knowledgebase/126/451-Greylisted-please-try-again-in-900-seconds.html',
      checked,
    },
  ],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisted please try again in seconds', 'greylisted please try again in (a few |)seconds'],
      needs: 'text',
      basis: 'observed',
      wait: {
        minSeconds: 900,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://ac.roguewd.com/index.php?rp=/knowledgebase/126/451-Greylisted-please-try-again-in-900-seconds.html',
      },
      examples: ['451 Greylisted, please try again in 900 seconds'],
      nearMisses: ['451 please try again in 900 seconds'],
    },
    {
      id: 'spam-filter',
      cause: 'content-policy',
      phrases: ['sending address not accepted due to spam filter'],
      needs: 'text',
      basis: 'observed',
      examples: ['554 Sending address not accepted due to spam filter'],
      nearMisses: ['554 Sending address not accepted'],
    },
  ],
};
