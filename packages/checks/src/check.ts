/** What one look at the DNS of a sending domain found. */
export interface Finding {
  check: CheckId;
  /** `unknown`: the question could not be answered, so neither good nor bad. */
  verdict: 'ok' | 'warning' | 'problem' | 'unknown';
  /** What was looked up. */
  asked: string;
  /** What came back, in words. */
  found: string;
  /** What to do, where there is something to do. */
  fix: string | null;
  source: string;
}

export const checkIds = ['spf', 'dkim', 'dmarc', 'ptr', 'mx', 'mta-sts', 'dnsbl'] as const;
export type CheckId = (typeof checkIds)[number];

export interface CheckContext {
  domain: string;
  /** The sending address, for SPF, PTR and blocklists; null leaves those that need it out. */
  ip: string | null;
  selectors: readonly string[];
  resolve: Resolve;
}

/** As `resolver.resolve` of node:dns/promises; an empty answer and a missing name give an empty list. */
export type Resolve = (name: string, type: 'A' | 'AAAA' | 'MX' | 'TXT' | 'PTR') => Promise<Answer[]>;
export type Answer = string | string[] | { exchange: string; priority: number };

export interface Check {
  id: CheckId;
  run: (context: CheckContext) => Promise<Finding[]>;
}

/** Text records as they stand in the zone: the parts of one record belong together (RFC 7208 section 3.3). */
export async function textRecords(context: CheckContext, name: string): Promise<string[]> {
  const answers = await context.resolve(name, 'TXT');
  return answers.map(answer => (Array.isArray(answer) ? answer.join('') : (answer as string)));
}
