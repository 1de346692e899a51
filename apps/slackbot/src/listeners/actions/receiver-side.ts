import { askQuestion } from '../../use-cases/questions.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const receiverSide: Listener = onClick('receiver_side', (call, { value, channel, messageTs, threadTs, reply }) =>
  askQuestion(
    call,
    { question: 'receiver_side', value, channel: channel ?? '', messageTs: messageTs ?? '', threadTs },
    reply,
  ),
);
