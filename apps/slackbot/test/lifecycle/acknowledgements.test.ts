import { describe, expect, it } from 'vitest';
import { Acknowledgements, type AckSocket } from '../../src/lifecycle/acknowledgements.ts';

function socket(): AckSocket & { given: string[]; open: boolean } {
  const one = {
    given: [] as string[],
    open: true,
    isOpen: () => one.open,
    send: async (envelope: string) => void one.given.push(envelope),
  };
  return one;
}

describe('an acknowledgement', () => {
  it('goes over the socket that the envelope came by', async () => {
    const [first, second] = [socket(), socket()];
    await new Acknowledgements([first, second]).give('e1', {}, second);
    expect([first.given, second.given]).toEqual([[], ['e1']]);
  });

  it('goes over another where that one is closed, as soon as one is open', async () => {
    const [first, second] = [socket(), socket()];
    first.open = false;
    second.open = false;
    setTimeout(() => {
      second.open = true;
    }, 60);
    await new Acknowledgements([first, second]).give('e1', {}, first);
    expect(second.given).toEqual(['e1']);
  });

  it('is given again where its socket closes while Slack may still wait', async () => {
    const [first, second] = [socket(), socket()];
    const acks = new Acknowledgements([first, second]);
    await acks.give('old', {}, first, Date.now() - 3_500);
    await acks.give('e1', {}, first);
    first.open = false;
    acks.closed(first);
    await expect.poll(() => second.given).toEqual(['e1']);
  });

  it('fails when Slack has stopped waiting', async () => {
    const one = socket();
    one.open = false;
    await expect(new Acknowledgements([one]).give('e1', {}, one, Date.now() - 3_100)).rejects.toThrow('No socket');
  });
});
