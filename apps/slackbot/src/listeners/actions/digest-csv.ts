import { exportCsv } from '../../use-cases/digest-buttons.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const digestCsv: Listener = onClick('digest_csv', (call, { value, channel, threadTs, messageTs, reply }) =>
  exportCsv(call, { id: value, channel: channel ?? '', threadTs: threadTs ?? messageTs ?? '' }, reply),
);
