import type { Wording } from '../origin.ts';

export const senderDomainDns: readonly Wording[] = [
  {
    cause: 'sender-domain-dns',
    weight: 'names',
    phrases: [
      'sender address rejected (domain not found|malformed dns server reply|domain does not exist|unknown domain|host not found|no mx|does not resolve|invalid domain|domain has no|domain not exist|null mx|unresolvable)',
      '(sender|from|envelope|mail from|originating|return path|your|senders|mfrom) (address |envelope |s |header |email |)(domain|host) (not found|does not exist|does not resolve|must resolve|must exist|is invalid|not valid|cannot be resolved|could not be resolved|not resolvable|unresolvable|has no|invalid|unknown|lookup|not exist|verification failed|could not be verified|verify failed|does not have|is not|doesnt|cannot be|could not be|check|has null mx|did not resolve|must have|have no|is unresolvable)',
      'domain of sender (address |)(does not (resolve|exist)|must (resolve|exist)|not found|is invalid)',
      '(domain of sender|sender domain|senders domain|senders domain|from domain|mail from domain|domain of the sender|domain of your email address)',
      '(your domain|sender domain|from domain|mail from domain) (is |does |not |cannot |could |must |has |unknown|invalid)',
      'unresolvable (rfc.5321 |)(from|sender|mail from) (domain|address)',
      'unresolvable … from domain',
      '(unable to|cannot|could not|can not|cant|failed to|couldnt) (resolve|find|verify|lookup|look up|determine|check) (the |your |)(sender|from|envelope|senders|mail from|originating|return path) (s |address |email |)(domain|host|mx|dns)',
      '(unable to|cannot|could not|failed to) (resolve|find|lookup|look up|verify) (your|the senders|sender) (domain|mx|dns)',
      'dns (error|failure|lookup failure|lookup failed|problem|timeout) (looking up|for|with|resolving|on|of|checking) (your|the sender|sender|from|senders|return|envelope|mail from)',
      'dns … (sender|senders|your domain|from address|return path)',
      '(no|invalid|bad|missing|without|valid) (mx|a|mx or a|a or mx|dns) (record|records|entry) (for |found for |of |in |)(your |the |)(sender|from|envelope|senders|return path|mail from|domain of sender|sending)',
      '(bogus|invalid|nonexistent|non existent|fake) (sender|from|mail from) (domain|mx|host)',
      '(sender|from) … domain (not found|does not exist|does not resolve)',
      'sender verify failed … (domain|dns|mx|resolve|route)',
      'lowest numbered mx record points to local host … sender',
      'mx (points|for sender|of sender|of your)',
      'sender has no (a|mx)',
      'sender (domain |)has null mx',
      'unrouteable sender',
      'sender (address |)domain',
      'invalid sender domain',
    ],
  },
  {
    cause: 'sender-domain-dns',
    weight: 'says',
    phrases: [
      'invalid (sender|from|return path|mail from) (address|domain)',
      'bad (sender|from) (address|domain)',
      'sender rejected',
    ],
  },
];
