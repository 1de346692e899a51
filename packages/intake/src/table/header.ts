/** What a column of an export holds, as the names of many services tell it. */
export type Meaning = 'event' | 'reply' | 'recipient' | 'time' | 'code' | 'enhanced' | 'host' | 'queue';

/** Names in lower case, with blanks, dots, hyphens and underscores left out. */
const names: Readonly<Record<Meaning, readonly string[]>> = {
  event: [
    'event',
    'status',
    'eventtype',
    'state',
    'result',
    'outcome',
    'deliverystatus',
    'type',
    'action',
    'dsnaction',
  ],
  reply: [
    'response',
    'reply',
    'reason',
    'smtpresponse',
    'smtpreply',
    'serverresponse',
    'serverreply',
    'diagnostic',
    'diagnosticcode',
    'dsndiag',
    'bouncereason',
    'deliverystatusmessage',
    'deliverystatusdescription',
    'errormessage',
    'error',
    'details',
    'detail',
    'description',
    'message',
    'rawreason',
  ],
  recipient: ['recipient', 'email', 'rcpt', 'to', 'toaddress', 'recipientaddress', 'emailaddress', 'rcptto', 'address'],
  time: [
    'timestamp',
    'time',
    'date',
    'datetime',
    'eventtime',
    'bouncedat',
    'createdat',
    'timelogged',
    'ts',
    'occurredat',
    'lastattempt',
  ],
  code: ['code', 'smtpcode', 'responsecode', 'replycode', 'deliverystatuscode', 'errorcode', 'smtpstatus'],
  enhanced: ['enhancedcode', 'enhancedstatuscode', 'dsn', 'dsnstatus', 'deliverystatusenhancedcode'],
  host: ['mx', 'mxhost', 'remotemta', 'dsnmta', 'server', 'host', 'deliverystatusmxhost', 'receivingserver'],
  queue: ['messageid', 'queueid', 'sgmessageid', 'id', 'msgid', 'smtpid', 'mailid'],
};

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The column of each meaning. Where several would do, the first in the list above. */
export type Columns = Partial<Record<Meaning, number>>;

export const columnsOf = (header: readonly string[]): Columns => {
  const found: Columns = {};
  const plainNames = header.map(plain);
  for (const [meaning, known] of Object.entries(names) as [Meaning, readonly string[]][]) {
    const name = known.find(candidate => plainNames.includes(candidate));
    if (name !== undefined) found[meaning] = plainNames.indexOf(name);
  }
  return found;
};

/** A table is about deliveries where it names whom and, at least, what happened or what was answered. */
export const isDeliveryTable = ({ recipient, event, reply, code }: Columns): boolean =>
  recipient !== undefined && (event !== undefined || reply !== undefined || code !== undefined);

export const delimiters = [',', ';', '\t', '|'] as const;

/** The one that cuts the line into the most cells. */
export const delimiterOf = (line: string): string =>
  delimiters.reduce((best, one) => (line.split(one).length > line.split(best).length ? one : best), ',');
