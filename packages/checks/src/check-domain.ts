import { isIP } from 'node:net';
import type { Check, CheckContext, CheckId, Finding } from './check.ts';
import { dkim } from './checks/dkim.ts';
import { dmarc } from './checks/dmarc.ts';
import { dnsbl } from './checks/dnsbl.ts';
import { mtaSts } from './checks/mta-sts.ts';
import { mx } from './checks/mx.ts';
import { ptr } from './checks/ptr.ts';
import { spf } from './checks/spf.ts';
import { createResolve, type ResolverOptions } from './resolver.ts';

const checks = { spf, dkim, dmarc, ptr, mx, 'mta-sts': mtaSts, dnsbl } satisfies Record<CheckId, Check>;

export interface CheckOptions extends ResolverOptions {
  /** The sending address. Without it SPF is only read, and PTR and block lists are left out. */
  ip?: string;
  /** DKIM selectors to look under, beside the usual ones. */
  selectors?: readonly string[];
}

export interface DomainReport {
  domain: string;
  ip: string | null;
  findings: Finding[];
}

const usualSelectors = [
  'default',
  'dkim',
  'mail',
  'google',
  'selector1',
  'selector2',
  's1',
  's2',
  'k1',
  'k2',
  'mandrill',
  'smtp',
  'mx',
  'key1',
  'sig1',
];
const domainForm = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i;

/**
 * Looks up what receivers look up about a sending domain. A question that cannot be answered is a finding of its own
 * (`unknown`), so one dead server spoils nothing else. Throws a TypeError for what is no domain or no IP address.
 */
export async function checkDomain(domain: string, options: CheckOptions = {}): Promise<DomainReport> {
  const name = domain.trim().replace(/\.$/, '').toLowerCase();
  if (!domainForm.test(name)) throw new TypeError(`"${domain}" is no domain name. Example: example.com`);
  if (options.ip !== undefined && isIP(options.ip) === 0)
    throw new TypeError(`"${options.ip}" is no IP address. Example: 192.0.2.1`);
  const context: CheckContext = {
    domain: name,
    ip: options.ip ?? null,
    selectors: [...new Set([...(options.selectors ?? []), ...usualSelectors])],
    resolve: createResolve(options),
  };
  const findings = await Promise.all(Object.values(checks).map(check => runOne(check, context)));
  return { domain: name, ip: context.ip, findings: findings.flat() };
}

async function runOne(check: Check, context: CheckContext): Promise<Finding[]> {
  try {
    return await check.run(context);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return [
      {
        check: check.id,
        verdict: 'unknown',
        asked: context.domain,
        found: `The DNS could not be asked: ${code}.`,
        fix: 'Try again, or name a resolver that answers: --resolver HOST:PORT.',
        source: 'https://www.rfc-editor.org/rfc/rfc1034',
      },
    ];
  }
}
