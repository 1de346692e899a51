import type { Sample } from '../sample.ts';

const delay = {
  eventType: 'DeliveryDelay',
  mail: { timestamp: '2026-11-23T09:59:00.000Z', messageId: '0100018-77', source: 'a@example.org' },
  deliveryDelay: {
    delayType: 'TransientCommunicationFailure',
    timestamp: '2026-11-23T10:00:00.000Z',
    expirationTime: '2026-11-23T22:00:00.000Z',
    delayedRecipients: [
      {
        emailAddress: 'user@example.com',
        status: '4.7.1',
        diagnosticCode: 'smtp; 451 4.7.1 "Greylisted", please wait',
      },
    ],
  },
};

export const samples: readonly Sample[] = [
  {
    title: 'a delay, with an escaped quote in the reply',
    input: JSON.stringify(delay, null, 2),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 "Greylisted", please wait',
        enhancedStatusCode: '4.7.1',
        facts: { recipientDomain: 'example.com', queueId: '0100018-77', at: '2026-11-23T10:00:00.000Z' },
        responders: ['example.com'],
      },
    ],
  },
  {
    title: 'a delay that names no recipient of its own, only its type',
    input: JSON.stringify({
      eventType: 'DeliveryDelay',
      mail: { messageId: '0100018-78', destination: ['user@example.com'] },
      deliveryDelay: { delayType: 'InternalFailure', timestamp: '2026-11-23T10:00:00.000Z' },
    }),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reason: 'InternalFailure',
        facts: { recipientDomain: 'example.com', queueId: '0100018-78', at: '2026-11-23T10:00:00.000Z' },
        responders: ['example.com'],
      },
    ],
  },
  {
    title: 'a delay inside Amazon SNS',
    input: JSON.stringify({
      Type: 'Notification',
      MessageId: 'x',
      TopicArn: 'arn:aws:sns:eu-west-1:1:t',
      Message: JSON.stringify(delay),
    }),
    attempts: [{ outcome: 'deferred', reply: '451 4.7.1 "Greylisted", please wait', facts: { queueId: '0100018-77' } }],
  },
  {
    title: 'a soft bounce, for which Amazon SES has given up',
    input: JSON.stringify({
      notificationType: 'Bounce',
      bounce: {
        bounceType: 'Transient',
        bounceSubType: 'General',
        timestamp: '2026-11-23T10:00:00.000Z',
        remoteMtaIp: '192.0.2.1',
        reportingMTA: 'dsn; a1.smtp-out.example.org',
        bouncedRecipients: [
          {
            emailAddress: 'user@example.com',
            action: 'failed',
            status: '4.4.7',
            diagnosticCode:
              'smtp; 554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>',
          },
          { emailAddress: 'other@example.net' },
        ],
      },
      mail: { messageId: '0100018-78' },
    }),
    attempts: [
      { outcome: 'failed', reply: '421 4.4.2 Connection timed out', facts: { remoteIp: '192.0.2.1' } },
      { outcome: 'failed', reply: null, facts: { recipientDomain: 'example.net' } },
    ],
  },
  {
    title: 'a delivery',
    input: JSON.stringify({
      eventType: 'Delivery',
      mail: { messageId: '0100018-79' },
      delivery: {
        timestamp: '2026-11-23T10:00:00.000Z',
        processingTimeMillis: 1500,
        recipients: ['user@example.com'],
        smtpResponse: '250 2.0.0 OK',
        reportingMTA: 'a1.example.org',
      },
    }),
    attempts: [
      { outcome: 'delivered', reply: '250 2.0.0 OK', facts: { recipientDomain: 'example.com', delaySeconds: 1.5 } },
    ],
  },
];
