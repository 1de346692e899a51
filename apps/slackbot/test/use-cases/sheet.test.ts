import { describe, expect, it } from 'vitest';
import { asDeliveryTable } from '../../src/use-cases/sheet.ts';

describe('a pasted sheet', () => {
  it('gets the names that the reader of tables knows, whatever its columns are called', () => {
    expect(asDeliveryTable('An wen\tAntwort\na@example.com\t450 4.2.0 Greylisted')).toBe(
      'row\trecipient\tsmtp response\n1\ta@example.com\t450 4.2.0 Greylisted',
    );
  });
  it('may come without a header and without recipients', () => {
    expect(asDeliveryTable('mx1\t450 4.2.0 Greylisted')).toBe(
      'row\trecipient\tcolumn 1\tsmtp response\n1\t\tmx1\t450 4.2.0 Greylisted',
    );
  });
  it('stays as it is where no column holds replies', () => expect(asDeliveryTable('a\tb\nc\td')).toBe('a\tb\nc\td'));
});
