import type { Check, CheckContext, Finding } from '../check.ts';

const source = 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1';

/** Mail exchangers that resolve: receivers refuse senders to whom nobody can answer. */
export const mx: Check = {
  id: 'mx',
  run: async context => {
    const answers = (await context.resolve(context.domain, 'MX')) as { exchange: string; priority: number }[];
    const base = { check: 'mx' as const, asked: `MX ${context.domain}`, source };
    if (answers.length === 0) return [await withoutMx(context, base)];
    if (answers.length === 1 && (answers[0]!.exchange === '' || answers[0]!.exchange === '.')) {
      return [
        {
          ...base,
          verdict: 'problem',
          found: 'A null MX: the domain takes no mail (RFC 7505).',
          fix: 'Do not send from a domain that takes no mail, or give it an MX record.',
        },
      ];
    }
    const dead: string[] = [];
    for (const { exchange } of answers) if (!(await hasAddress(context, exchange))) dead.push(exchange);
    const names = answers.map(({ exchange, priority }) => `${priority} ${exchange}`).join(', ');
    if (dead.length === 0) return [{ ...base, verdict: 'ok', found: names, fix: null }];
    return [
      {
        ...base,
        verdict: dead.length === answers.length ? 'problem' : 'warning',
        found: `${names}; without an address: ${dead.join(', ')}.`,
        fix: 'Remove the hosts without an address, or give them one.',
      },
    ];
  },
};

async function withoutMx(context: CheckContext, base: Pick<Finding, 'check' | 'asked' | 'source'>): Promise<Finding> {
  if (await hasAddress(context, context.domain)) {
    return {
      ...base,
      verdict: 'warning',
      found: 'No MX record; mail goes to the address of the domain itself.',
      fix: 'Publish an MX record.',
    };
  }
  return {
    ...base,
    verdict: 'problem',
    found: 'Neither an MX record nor an address: nobody can answer mail from this domain.',
    fix: 'Publish an MX record.',
  };
}

async function hasAddress({ resolve }: CheckContext, name: string): Promise<boolean> {
  return (await resolve(name, 'A')).length > 0 || (await resolve(name, 'AAAA')).length > 0;
}
