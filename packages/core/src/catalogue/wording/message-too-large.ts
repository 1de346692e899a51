import type { Wording } from '../origin.ts';

export const messageTooLarge: readonly Wording[] = [
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      '(exceeds|exceed|exceeded|over|above) (the |our |)(max|maximum|allowed) (character |message |mail |)length',
      '(message|mail|email|e mail|size|data|body|file|content|attachment|msg|header|envelope|letter|mail size|message size|email size|attachments|total size|messages) (is |was |size |body |too |length |data |of this message |has |sizes |)(too large|too big|too long|exceeds|exceeded|larger than|is too big|oversize|oversized|over limit|bigger than|exceeds size|exceeds fixed|exceeds maximum|exceeds the|over the limit|greater than|exceeds limit|too great)',
      '(size|data|body|file|content|attachment|header|envelope|letter|mail size|message size|email size|attachments|total size|message length) (limit|limit exceeded|limit reached|limits exceeded)',
      'message too (large|big|long)',
      'message size (exceeds|limit|too|exceeded|violation|is|larger|of|over)',
      '(maximum|max|fixed|allowed|permitted) (message |mail |email |msg |)(size|length|message size|data size)',
      'size limit',
      '(exceeds|exceeded|over|beyond|larger than|exceeding|above) (the |your |our |a |fixed |maximum |max |allowed |permitted |administrative |local |this |system |server |)(message |mail |email |data |maximum |)(size|size limit|length limit|message size|maximum size|size limits)',
      '(header|headers) size exceeds',
      'too large',
      'oversized',
      'message length exceeds',
      'data size exceeds',
      'too much mail data',
      'file too (big|large)',
    ],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      'size of (your|the|this) (message|mail|email|header)',
      '(number of attachments|header size|header value) … exceed',
    ],
  },
  {
    cause: 'message-too-large',
    weight: 'says',
    phrases: ['too big'],
  },
  {
    cause: 'message-too-large',
    weight: 'settles',
    phrases: [
      'only (accept|accepts|take|takes) (messages|mails|mail) (up to|smaller than|of at most)',
      'maximum (inbound|outbound|incoming|outgoing|allowed) message size',
      'message size … exceeds (the |)(limit|maximum)',
      '(messages|message|mails|mail|emails|attachments) (this|that|so) (big|large)',
      'size of (your|the|this) (mailing|message|mail|email|attachment|attachments) … (exceeds|exceeded)',
    ],
  },
];
