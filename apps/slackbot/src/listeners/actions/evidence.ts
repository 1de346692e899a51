import { askQuestion } from '../../use-cases/questions.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const evidence: Listener = onClick('evidence', (call, { value, channel, messageTs, threadTs, reply }) =>
  askQuestion(
    call,
    { question: 'evidence', value, channel: channel ?? '', messageTs: messageTs ?? '', threadTs },
    reply,
  ),
);
