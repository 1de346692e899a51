import type { Wording } from '../origin.ts';

export const recipientRateLimit: readonly Wording[] = [
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: [
      '(recipient|user|mailbox|inbox) (receives|receiving|received|gets) too (many|much)',
      '(inbound|incoming|receiving) limit (of|for) (the |this |)(recipient|user|mailbox|domain)',
      '(recipient|domain|mailbox|user) … (receives|receive) (mail|messages|email|more) (faster|too|than)',
      '(user|recipient|mailbox|account|inbox|recipients|recipients|he|she|they|domain|address|organization|tenant|customer) (you are trying to contact |that you are trying to contact |youre trying to contact |is |has |s mailbox |has been |)(receiving|received|receives|getting|gets|got|is getting) (mail |email |messages |emails |too |)(too |at a rate|at too|more|so|a lot|excessive)',
      'receiving mail (too quickly|at a rate|too fast|at too)',
      '(receiving|received) (mail|email|emails|messages|too much|too many) (too (quickly|fast|much|many)|at a rate|mail|email|messages)',
      'receiving rate',
      'receive rate',
      '(recipient|mailbox|user|receiver|destination|receiving|recipients|recipient domain|inbound|organization|tenant|account|domain|organisation) (has |message |mail |rate |receiving |email |exceeded |inbound |incoming |daily |hourly |delivery |queue |messages |)(rate limit|rate limited|rate exceeded|limit exceeded|message rate|throttled|message rate limit|rate limit exceeded|queue quota exceeded|receive limit|message limit|too many messages|exceeded message rate limit|received too many|received too much|is throttled|throttling|quota exceeded per)',
      '(too many|too much|excessive) (messages|mail|mails|email|emails|recent messages|volume|deliveries|mail volume) (to|for|destined to|addressed to|sent to) (this |the |that |your |one |a |)(recipient|user|mailbox|address|account|inbox|domain|customer|host|person|email address|rcpt|organization|tenant)',
      'too many (messages|emails|mails|mail) to',
      'too many recent messages',
      '(recipient|mailbox|user) (is |)(receiving|got|has) too (many|much)',
      'recipient … (exceeded|exceeds) … (rate|limit|messages)',
      'messages to … (deferred|delayed|limited|rejected) due to excessive (volume|mail|messages)',
      '(messages|mail|email) (to|for) … (deferred|delayed|throttled) due to (excessive|high|too)',
      'organization queue quota exceeded',
      'queue quota exceeded',
      'mailbox received too much',
      '(inbound|incoming) (mail |message |email |)(rate|limit|quota|volume) (limit |)(exceeded|reached|too)',
      '(daily|hourly) (receiving|incoming|inbound|receive) (limit|quota)',
      'account service is temporarily unavailable',
      'concurrent deliveries to (this|the) (mailbox|recipient|user)',
      'storedrv … (recipient thread|mailbox) … limit',
      'recipient thread limit exceeded',
      'mailbox … (concurrent|thread limit|message rate)',
    ],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'settles',
    phrases: [
      '(not to|does not|will not|cannot|can not|wont|doesnt) (accept|receive|take) more than … (message|messages|mails|emails)',
      '(recipient|user|mailbox|inbox) (receives|receiving|received|gets) too (many|much)',
    ],
  },
];
