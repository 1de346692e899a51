import type { Wording } from '../origin.ts';

export const senderVerification: readonly Wording[] = [
  {
    cause: 'sender-verification',
    weight: 'names',
    phrases: [
      'verify that you are (a |)human',
      'verification failed for … sender',
      'your (address|sender address) is being (verified|checked)',
      '(sender|return path|senders|envelope sender|from address) (address |email |)(verify|verification|callout|callback|call back|call out|address verification|probe)',
      'sender verify (failed|defer|deferred|callout|fail|error|temporarily)',
      '(could not|cannot|unable to|failed to|couldnt|can not|not) (complete |be |yet |)(verify|verified|verifying|complete sender verify|validate|verification of) (the |your |envelope |)(sender|from|return path|senders|mail from)',
      'sender (address |)(could not|cannot|can not|not|unable|has not|couldnt) (be |been |to be |)(verified|validated|checked|confirmed)',
      '(callout|callback|call back) (verification |)(failed|could not|to verify|for sender|response|timeout|deferred)',
      'sender … (callout|callback)',
      'complete sender verify callout',
      'unverified sender (address |)',
      'sender address rejected (unverified|undeliverable|address verification)',
      'sender address … (undeliverable|unverified)',
      'sender address … verification in progress',
      'verification of sender',
      'verifying (the |your |)sender',
      'sender verified',
    ],
  },
  {
    cause: 'sender-verification',
    weight: 'says',
    phrases: [
      '(sender|from address) (is |)invalid',
      'invalid (sender|from address)',
      '(sender|from address) must exist',
      'sender … (verify|verified|verification|callout|callback)',
    ],
  },
  {
    cause: 'sender-verification',
    weight: 'names',
    phrases: ['(fake|faked|bogus|fictitious) (sender|from|mail from|sender address)'],
  },
  {
    cause: 'sender-verification',
    weight: 'settles',
    phrases: ['sender address rejected user unknown', 'bad sender(s|) mailbox address', 'bad sender s mailbox address'],
  },
  {
    cause: 'sender-verification',
    weight: 'names',
    phrases: ['(callback|callout|call back|call out) (to|for|of) … (failed|rejected|refused|impossible)'],
  },
  {
    cause: 'sender-verification',
    weight: 'names',
    phrases: [
      '(verification|verifying) of (the |your |)sender',
      'sender (address |)verification (is |still |)(in progress|pending|ongoing)',
    ],
  },
  {
    cause: 'sender-verification',
    weight: 'settles',
    phrases: [
      '(return|reply|envelope|bounce) (address|path) (is |was |)(invalid|bad|unknown|undeliverable|not valid|not deliverable|does not exist|rejected|not accepted)',
    ],
  },
  {
    cause: 'sender-verification',
    weight: 'says',
    phrases: [
      '(return address|return path|sender address|senders address|envelope sender) (is |)(currently |)(unverifiable|not verifiable|unconfirmed|not confirmed)',
    ],
  },
  {
    cause: 'sender-verification',
    weight: 'settles',
    codes: ['4xx'],
    phrases: [
      '(sender|sender address|return path) (verification|verify|validation|callout|callback) … (timeout|timed out|unavailable|connection|not reachable|unreachable|no answer|deferred)',
    ],
  },
];
