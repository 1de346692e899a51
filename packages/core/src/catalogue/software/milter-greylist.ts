import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository(
  'milter-greylist',
  'ryoqun/milter-greylist',
  'b0a039272d4daaaf76cc66b897073bfa4123ef52',
  checked,
);

/** milter-greylist, greylisting for Sendmail and Postfix. */
export const milterGreylist: Origin = {
  kind: 'software',
  id: 'milter-greylist',
  name: 'milter-greylist',
  sources: [
    {
      title: 'milter-greylist: source with its default messages',
      url: 'https://github.com/ryoqun/milter-greylist',
      checked,
    },
  ],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisting in action please come back'],
      needs: 'text',
      basis: 'documented',
      sources: [source('milter-greylist.c', 2110)],
      examples: [
        '451 4.7.1 Greylisting in action, please come back in 00:05:00',
        '451 4.7.1 Greylisting in action, please come back later',
      ],
      nearMisses: ['451 4.7.1 Please come back later', '550 5.7.1 Spam filter in action'],
    },
  ],
};
