import type { Wording } from '../origin.ts';

export const lookupFailure: readonly Wording[] = [
  {
    cause: 'lookup-failure',
    weight: 'names',
    phrases: [
      '(failure|failed|error|problem) (in|during|on|of|with) (the |)(recipient|user|alias|address|account|mailbox|map|directory|database|table) lookup',
      '(failure|error|problem) (in|with|during) (the |a |)(dns|name server|nameserver) (lookup|look up|resolution|query)',
      'dns (resolve|resolving|resolver|resolution|query) (error|failure|failed|problem)',
      'database error',
      'curl … could not resolve (host|proxy)',
      'backend lookup',
      '(ldap|database|directory) … (did not answer|does not answer|not answering|no answer)',
      'dns temporary failure',
      'temporary dns (failure|error|problem)',
      '(user database|userdb|account database|mailbox database|database|directory|ldap server|db) … (not reachable|cannot be reached|offline|inaccessible)',
      'server has gone away',
      '(temporary |transient |)(lookup|look up|map|alias|ldap|directory|database|db|mysql|pgsql|sql|table|virtual|transport|hash|access map|aliases|policy lookup|mailbox lookup|user lookup|recipient lookup|account lookup|domain lookup|address lookup|radius|active directory|nis|getpwnam|backend lookup) (lookup |service |server |search |query |map |database |table |access |)(failure|failed|error|temporarily failed|temporary failure|timeout|unavailable|problem|problems|not available|deferred|could not|unreachable|is down|connection|temporarily unavailable|temporary|timed out|cannot|failures|temperror|temp fail|tempfail)',
      '(temporary|transient) lookup (failure|error)',
      'address resolver failure',
      'dns (is |)(not available|unavailable)',
      'lookup of … deferred',
      '(lookup|look up) (forced|returned|gave|caused|resulted in|gives) (a |)(defer|deferral|tempfail|temperror|temporary error)',
      '(alias|user|recipient|local|virtual|aliases) (database|table|map) (unavailable|error|is unavailable|lookup)',
      '(unable|failed|cannot|could not|can not) (to |)(look up|lookup|query|search|connect to|contact|access|reach|read|load|retrieve|fetch|get|open) (the |a |)(ldap|directory|database|user|recipient|alias|map|table|db|mysql|sql|account|domain|mailbox|user database|user info|routing|account information|drd|configuration for|policy for|userdb|domain data|mailbox information|quota)',
      'temporary domain failure',
      'domain (problem|lookup failure|temporary failure)',
      '(mailbox domain|domain information) (problem|error|unavailable)',
      'userdb',
      'error (looking up|querying|accessing|retrieving|fetching|reading) (the |)(user|recipient|domain|database|mailbox|ldap|alias|dns|account|directory)',
      'could not load drd',
      '(temporary|transient) (dns|resolver|resolution|name resolution|directory|database|db|ldap|user lookup) (error|failure|problem|issue|lookup)',
      'cannot (determine|check|validate) (mailbox|user|recipient|account) … (database|directory|temporarily)',
      'directory (server|service) (failure|error|unavailable)',
      'mailbox (location|server) (unknown|lookup)',
    ],
  },
  {
    cause: 'lookup-failure',
    weight: 'names',
    phrases: [
      '(aliases|alias|virtual|transport|access|hash|user|users|mailbox|recipient|domain|routing) (map|maps|table|tables|file|db|database|aliases|cdb) … (not accessible|inaccessible|not readable|unreadable|missing|cannot be opened|could not be opened|not found|locked)',
      'map aliases … (not accessible|inaccessible|unavailable|not readable)',
      '(temporary |)(failure|error|problem|trouble|timeout) (in|with|during|of) (name|hostname|host name|address|dns) (resolution|resolving)',
      '(dns|name|hostname|host name) resolution (failure|failed|error|timed out|timeout|problem|unavailable)',
      '(ldap|database|mysql|postgresql|pgsql|sql|sqlite|redis|memcached|directory|alias|aliases|lookup table|user database|userdb|virtual table|map|nis|radius|active directory|mailbox database|account database|db) … (timed out|timeout|unavailable|failed|failure|error|refused|not responding|unreachable|lost|down|not available|cannot|could not|unable|temporarily|problem|too many connections|gone away|locked|corrupt)',
      '(unable|failed|failure|cannot|could not|cant|couldnt|error|errors|timeout|timed out|connection|connecting|querying|reading|opening|accessing|problem) … (ldap|database|mysql|postgresql|pgsql|directory server|directory service|user database|userdb|alias database|alias file|aliases|lookup table|active directory|db)',
    ],
  },
  {
    cause: 'lookup-failure',
    weight: 'says',
    phrases: [
      'dns (error|failure|problem|lookup failed|timeout|lookup failure|server failure|temporary failure|resolution failed|failed)',
      'temporary dns (error|failure|problem)',
      'temporary (name resolution|resolver|resolution) (failure|error)',
      'name resolution (failure|failed|error)',
      'resolver (failure|error|problem)',
      'lookup (failure|failed|error)',
    ],
  },
  {
    cause: 'lookup-failure',
    weight: 'suggests',
    phrases: ['(cannot|can not|could not|unable to|failed to|couldnt|cant) resolve'],
  },
  // What a server says of its own lookups in reply to a command; without a reply code the sending MTA speaks of the recipient.
  {
    cause: 'lookup-failure',
    weight: 'names',
    codes: ['451', '450', '421', '454'],
    phrases: [
      '(temporary |transient |)(dns|name server|nameserver|resolver) (server |lookup |query |resolution |request |resolver |)(timeout|timed out|failure|failed|error|problem|failing|temporarily unavailable|not responding|unavailable|trouble|issue)',
    ],
  },
  {
    cause: 'lookup-failure',
    weight: 'settles',
    codes: ['4xx'],
    phrases: [
      '(ldap|ldap server|database|database server|db|db server|directory|directory server|directory service|mysql|postgresql|pgsql|sql server|redis|user database|account database|recipient database) (is |was |are |currently |temporarily |too |very |)(busy|overloaded|too busy|overload|locked|read only|starting|restarting|unreachable|offline)',
      '(timeout|timed out|error|failure|failed|problem|unable|cannot|could not|cant) (to |)(while |when |during |in |)(looking up|look up|lookup|lookup of|searching|search|querying|query|locating|locate|finding|find) (the |your |this |a |)(recipient|user|account|mailbox|alias|aliases|domain settings|domain data|routing|destination server) … (in|from|via|with) (the |our |a |)(ldap|ldap server|database|database server|db|db server|directory|directory server|directory service|mysql|postgresql|pgsql|sql server|redis|user database|account database|recipient database|table|map)',
      '(timeout|timed out|error|failure|failed|problem) (while |when |during |in |)(looking up|lookup of|searching for|locating) (the |your |this |a |)(recipient|user|account|mailbox|alias)',
    ],
  },
  {
    cause: 'lookup-failure',
    weight: 'names',
    phrases: ['(problem|error|failure|trouble) with (the |our |)(directory|ldap|database|alias|aliases|dns)'],
  },
  {
    cause: 'lookup-failure',
    weight: 'settles',
    codes: ['4xx'],
    phrases: [
      '(connection|connect|communication|query|queries|request|bind|search) (failure|error|timeout|problem|timed out|failed|refused|lost) … (to|with|of|from) (the |our |a |)(directory|ldap|ldap server|database|user database|account service|user service|sql server|mysql|db)',
      '(query|queries|request|requests|connection) (to|of|against|for) (the |our |a |)(directory|ldap|account service|user service|user database|account database|database|sql|mysql|db|recipient table) … (timed out|timeout|failed|failure|error|refused|lost|aborted|rejected)',
    ],
  },
  {
    cause: 'lookup-failure',
    weight: 'settles',
    phrases: [
      '(db|database|ldap|ldap server|directory|mysql|postgresql|pgsql|sql server|redis|mongo|mongodb) (is |was |)(currently |)not (ready|connected|open|running|up|initialized|initialised|reachable)',
      '(failure|error|timeout|problem|unable|failed) (to |)(resolving|resolve) (the |your |this |)(recipient|user|mailbox|account|alias)',
    ],
  },
];
