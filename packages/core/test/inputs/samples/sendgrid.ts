import type { Sample } from '../sample.ts';

const event = (extra: object): object => ({
  email: 'user@example.com',
  timestamp: 1795428000,
  sg_event_id: 'e1',
  sg_message_id: 'm1.filter',
  'smtp-id': '<x@example.org>',
  ...extra,
});

export const samples: readonly Sample[] = [
  {
    title: 'an array of events',
    input: JSON.stringify([
      event({ event: 'processed' }),
      event({ event: 'deferred', response: '451 4.7.1 Greylisted', attempt: '3' }),
      event({
        event: 'bounce',
        type: 'blocked',
        status: '4.0.0',
        reason: '421 4.7.0 Try again later',
        ip: '198.51.100.2',
      }),
      event({ event: 'delivered', response: '250 2.0.0 OK' }),
    ]),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted',
        facts: { recipientDomain: 'example.com', attempts: 3, queueId: 'm1.filter', at: '2026-11-23T10:00:00.000Z' },
      },
      {
        outcome: 'failed',
        reply: '421 4.7.0 Try again later',
        enhancedStatusCode: '4.0.0',
        facts: { sendingIp: '198.51.100.2' },
      },
      { outcome: 'delivered', reply: '250 2.0.0 OK' },
    ],
  },
  {
    title: 'JSON lines',
    input: [
      event({ event: 'deferred', response: '450 4.2.1 busy' }),
      event({ event: 'dropped', reason: 'Bounced Address' }),
    ]
      .map(line => JSON.stringify(line))
      .join('\n'),
    attempts: [
      { outcome: 'deferred', reply: '450 4.2.1 busy' },
      { outcome: 'failed', reply: null, reason: 'Bounced Address' },
    ],
  },
  {
    title: 'a piece of an event in Python, with a string in two parts',
    input:
      '"event": "deferred",\n"response": "451 4.7.1 please "\n    "wait",\n"sg_event_id": "e1",\n"email": "user@example.com",\n"attempt": "1",',
    attempts: [{ outcome: 'deferred', reply: '451 4.7.1 please wait', facts: { attempts: 1 } }],
  },
  {
    title: "Ruby's hash in the log of a Rails application",
    input:
      'Parameters: {"_json"=>[{"event"=>"deferred", "response"=>"451 4.7.1 please wait", "sg_event_id"=>"e1", :attempt=>"2"}]}',
    attempts: [{ outcome: 'deferred', reply: '451 4.7.1 please wait', facts: { attempts: 2 } }],
  },
  {
    title: "PHP's print_r",
    input:
      'Array\n(\n    [0] => Array\n        (\n            [event] => deferred\n            [response] => 451 4.7.1 please: wait\n            [sg_event_id] => e1\n        )\n    [1] => Array\n        (\n            [event] => bounce\n            [reason] => 550 5.1.1 no such user\n            [sg_event_id] => e2\n        )\n)',
    attempts: [
      { outcome: 'deferred', reply: '451 4.7.1 please: wait' },
      { outcome: 'failed', reply: '550 5.1.1 no such user' },
    ],
  },
  {
    title: "PHP's var_dump",
    input:
      'array(2) {\n  ["event"]=>\n  string(8) "deferred"\n  ["response"]=>\n  string(21) "451 4.7.1 please wait"\n  ["sg_event_id"]=>\n  string(2) "e1"\n}',
    attempts: [{ outcome: 'deferred', reply: '451 4.7.1 please wait' }],
  },
  {
    title: "PHP's array",
    input:
      "array('events' => array(0 => array('event' => 'deferred', 'response' => '451 4.7.1 please wait', 'sg_event_id' => 'e1')), 'n' => 1)",
    attempts: [{ outcome: 'deferred', reply: '451 4.7.1 please wait' }],
  },
];
