/** Log lines of a busy server, all different, with addresses and names that belong to documentation. */
const replies = [
  ['mx.example.net[192.0.2.1]', '451 4.7.1 Greylisted, please try again in 300 seconds'],
  ['mx1.example.org[198.51.100.7]', '421 4.7.0 Too many connections from your host'],
  ['mx2.example.org[203.0.113.9]', '452 4.2.2 Mailbox full'],
  ['mx.example.com[192.0.2.77]', '450 4.4.2 Timeout while waiting for data'],
  ['mta.example.net[198.51.100.90]', '451 4.3.0 Temporary lookup failure'],
] as const;

const two = (n: number): string => String(n).padStart(2, '0');

/** The `n`th deferral; its queue id and recipient are its own. */
export function deferredLine(n: number, at: Date = new Date()): string {
  const [relay, reply] = replies[n % replies.length] ?? replies[0];
  const time = `${at.toISOString().slice(0, 19)}+00:00`;
  const id = (0x4a00000000 + n).toString(16).toUpperCase();
  return `${time} mx${n % 9} postfix/smtp[${1000 + (n % 90)}]: ${id}: to=<user${n}@d${n % 400}.example>, relay=${relay}:25, delay=${n % 900}, delays=0/0/1/${two(n % 60)}, dsn=4.7.1, status=deferred (host ${relay} said: ${reply} (in reply to RCPT TO command))`;
}

export const deferredLines = (from: number, count: number): string =>
  `${Array.from({ length: count }, (_, n) => deferredLine(from + n)).join('\n')}\n`;
