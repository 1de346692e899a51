import { expect, it } from 'vitest';
import { shapeOf } from '../../src/table/shape.ts';

it.each([
  ['names', ['event,email,reason', 'bounced,a@example.com,x'], { event: 0, recipient: 1, reply: 2 }],
  ['contents', ['wem,Antwort', 'a@example.com,450 4.2.0 Greylisted'], { recipient: 0, reply: 1 }],
  ['one name and contents', ['server,reply', 'mx1,450 4.2.0 Greylisted'], { host: 0, reply: 1 }],
  ['tabs', ['mx1\t450 4.2.0 Greylisted', 'mx2\t421 4.3.2 Busy'], { reply: 1 }],
])('knows a table by its %s', (_, lines, columns) => {
  expect(shapeOf(lines)?.columns).toEqual(columns);
});

it.each([
  ['a sentence after a reply', ['450 4.2.0 Greylisted, please try again', '421 4.3.2 Busy, sorry']],
  ['one reply with a tab in it', ['450\t4.2.0 Greylisted']],
  ['numbers', ['shop,sold', 'a@example.com,450', 'b@example.com,421']],
  ['amounts that no mail server said', ['to,what', 'a@example.com,450 EUR', 'b@example.com,421 EUR']],
  [
    'a log',
    ['Nov 23 08:30:00 mx1 postfix/smtp[9]: 4F0: to=<a@example.com>, relay=x, delay=1, status=deferred (451 x)'],
  ],
  ['another table', ['Name,Price,Colour', 'Pen,450 cents,red']],
])('takes %s for no table', (_, lines) => {
  expect(shapeOf(lines)).toBeNull();
});
