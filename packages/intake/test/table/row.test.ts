import { describe, expect, it } from 'vitest';
import { columnsOf, delimiterOf, isDeliveryTable } from '../../src/table/header.ts';
import { eventOfRow } from '../../src/table/row.ts';

describe('columnsOf', () => {
  it('knows the columns of many exports by their names', () => {
    expect(columnsOf(['Event Type', 'E-Mail', 'delivery-status.message', 'timestamp'])).toEqual({
      event: 0,
      recipient: 1,
      reply: 2,
      time: 3,
    });
    expect(isDeliveryTable(columnsOf(['Name', 'Price', 'Colour']))).toBe(false);
    expect(isDeliveryTable(columnsOf(['recipient', 'status', 'x']))).toBe(true);
  });

  it('tells the delimiter', () => {
    expect(delimiterOf('a;b;c')).toBe(';');
    expect(delimiterOf('a\tb,c\td')).toBe('\t');
  });
});

describe('eventOfRow', () => {
  const columns = columnsOf(['status', 'email', 'reason', 'code']);
  const event = (...row: string[]): Record<string, unknown> | null =>
    JSON.parse(eventOfRow(row, columns) ?? 'null') as Record<string, unknown> | null;

  it.each([
    ['Deferred', 'deferred'],
    ['Temporary failure', 'deferred'],
    ['Not Delivered', 'bounced'],
    ['hardBounce', 'bounced'],
    ['Delivered', 'delivered'],
  ])('takes %s for %s', (said, word) => {
    expect(event(said, 'a@example.com', '451 x', '')).toMatchObject({ event: word });
  });

  it('lets the reply decide on a soft bounce', () => {
    expect(event('Soft bounce', 'a@example.com', '452 4.2.2 full', '452')).toEqual({
      recipient: 'a@example.com',
      smtpResponse: '452 4.2.2 full',
      smtpResponseCode: 452,
    });
  });

  it('is silent where there is no reply and no delivery', () => {
    expect(event('opened', 'a@example.com', '', '')).toBeNull();
  });
});
