/**
 * How the bounces of Sisimai's public collection (https://github.com/sisimai/set-of-emails) are read, and how far that
 * agrees with what Sisimai's own tests expect of them (https://github.com/sisimai/go-sisimai, folder `fact`). Both are
 * read from checkouts outside of this repository and nothing of them is kept:
 * `node sisimai.ts --emails CHECKOUT [--expected CHECKOUT] [--list]`, or by `SMTP451_SISIMAI_EMAILS` and
 * `SMTP451_SISIMAI_EXPECTED`. `npm run build` first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bounce, readBounce } from './dsn/read-bounce.ts';
import { type Expected, expectations } from './dsn/sisimai-expected.ts';
import { causesOf } from './dsn/sisimai-reasons.ts';

const { values } = parseArgs({
  options: {
    emails: { type: 'string', default: process.env.SMTP451_SISIMAI_EMAILS ?? '' },
    expected: { type: 'string', default: process.env.SMTP451_SISIMAI_EXPECTED ?? '' },
    list: { type: 'boolean', default: false },
  },
});
if (values.emails === '') {
  console.error(
    'usage: node sisimai.ts --emails CHECKOUT_OF_set-of-emails [--expected CHECKOUT_OF_go-sisimai] [--list]',
  );
  process.exit(2);
}

const folder = join(values.emails, 'maildir', 'bsd');
const bounces = new Map<string, Bounce>();
for (const name of readdirSync(folder).sort())
  bounces.set(name.replace('.eml', ''), await readBounce(name, readFileSync(join(folder, name))));

const attempts = [...bounces.values()].flatMap(bounce => bounce.attempts);
const count = (holds: (attempt: Bounce['attempts'][number]) => boolean): string => {
  const n = attempts.filter(holds).length;
  return `${n} (${((n / attempts.length) * 100).toFixed(1)} %)`;
};
const silent = [...bounces].filter(([, { attempts: none }]) => none.length === 0);
const reasons = new Map<string, number>();
for (const [, { unread }] of silent) for (const kind of unread) reasons.set(kind, (reasons.get(kind) ?? 0) + 1);

console.log(`${bounces.size} mails, ${attempts.length} recipients in ${bounces.size - silent.length} of them`);
console.log(`  with the recipient       ${count(({ recipient, domain }) => recipient !== null || domain !== null)}`);
console.log(`  with an outcome          ${count(() => true)}`);
console.log(`  with a reply code        ${count(({ replyCode }) => replyCode !== null)}`);
console.log(`  with an enhanced code    ${count(({ enhancedStatusCode }) => enhancedStatusCode !== null)}`);
console.log(
  `  with either              ${count(one => one.replyCode !== null || one.enhancedStatusCode !== null)}; the rest quote no reply`,
);
console.log(`  without a report         ${[...reasons].map(([kind, n]) => `${n} ${kind}`).join(', ')}`);

/** Codes that Sisimai makes up where the mail has none. */
const isPseudo = (status: string): boolean => /^[245]\.0\.9\d\d$/.test(status);

interface Compared {
  same: number;
  all: number;
  differ: string[];
}
const compared = (): Compared => ({ same: 0, all: 0, differ: [] });
const compare = (into: Compared, name: string, isSame: boolean, says: string): void => {
  into.all++;
  if (isSame) into.same++;
  else into.differ.push(`${name}: ${says}`);
};

if (values.expected !== '') {
  const results = { found: compared(), 'reply code': compared(), 'enhanced code': compared(), cause: compared() };
  for (const [name, expected] of expectations(join(values.expected, 'fact'))) {
    const bounce = bounces.get(name);
    if (bounce === undefined) continue;
    compare(
      results.found,
      name,
      bounce.attempts.length >= expected.length,
      `${expected.length} expected, ${bounce.attempts.length} found`,
    );
    for (const one of expected) judge(name, one, bounce);
  }
  function judge(name: string, { index, status, replyCode, reason }: Expected, { attempts: found }: Bounce): void {
    const attempt = found[index - 1];
    if (attempt === undefined) return;
    const at = `${name} ${index}`;
    if (replyCode !== '')
      compare(
        results['reply code'],
        at,
        String(attempt.replyCode) === replyCode,
        `${replyCode} expected, ${attempt.replyCode} found`,
      );
    if (status !== '' && !isPseudo(status))
      compare(
        results['enhanced code'],
        at,
        attempt.enhancedStatusCode === status,
        `${status} expected, ${attempt.enhancedStatusCode} found`,
      );
    const fitting = causesOf(reason);
    if (fitting !== null)
      compare(
        results.cause,
        at,
        attempt.cause !== null && fitting.includes(attempt.cause),
        `${reason} expected, ${attempt.cause} found`,
      );
  }
  console.log("agreement with Sisimai's own tests");
  for (const [what, { same, all, differ }] of Object.entries(results)) {
    console.log(`  ${what.padEnd(24)} ${same} of ${all} (${((same / all) * 100).toFixed(1)} %)`);
    if (values.list) for (const line of differ) console.log(`    ${line}`);
  }
}
