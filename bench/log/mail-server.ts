import { Agenda } from './agenda.ts';
import type { LogFile } from './log-file.ts';
import { Random } from './random.ts';
import { acceptances, deferrals, failures, type Scenario } from './scenarios.ts';
import { blankTruth, type Truth } from './truth.ts';

interface Recipient {
  address: string;
  domain: string;
  relay: Omit<Scenario, 'cause'>;
  /** What holds it up, and for how many attempts; then it ends as `last` says. */
  hold: Scenario | null;
  attemptsHeld: number;
  last: 'delivered' | 'failed' | 'never';
  failure: Scenario;
  deferred: boolean;
}

interface Message {
  due: number;
  id: string;
  arrived: number;
  attempts: number;
  waiting: Recipient[];
}

const lifetime = 5 * 86_400;
const idLetters = 'BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz';
const hosts = ['mx1', 'mx2'];

/** A Postfix that logs what happens to made-up mail, and keeps count of it. */
export class MailServer {
  readonly truth: Truth = blankTruth();
  readonly #log: LogFile;
  readonly #random: Random;
  readonly #queue = new Agenda<Message>();
  #serial = 0;

  constructor(log: LogFile, seed: number) {
    this.#log = log;
    this.#random = new Random(seed);
  }

  /** Messages are due for another attempt before this time? Then they come first. */
  runUntil(at: number): void {
    for (let next = this.#queue.next; next !== undefined && next.due <= at; next = this.#queue.next) {
      this.#attempt(this.#queue.pop());
    }
  }

  /** A client hands a message in; it is tried a moment later. */
  receive(at: number): void {
    const r = this.#random;
    const id = this.#queueId();
    const client = `client${r.below(900)}.example.net[198.51.100.${r.below(256)}]`;
    const smtpd = this.#tag('postfix/smtpd');
    this.#log.write(at, smtpd, `connect from ${client}`);
    if (r.next() < 0.06) {
      this.#refuse(at, smtpd, client);
      return;
    }
    this.#log.write(at, smtpd, `${id}: client=${client}, sasl_method=PLAIN, sasl_username=sender${r.below(50)}`);
    this.#log.write(at, this.#tag('postfix/cleanup'), `${id}: message-id=<${r.hex(24)}@mail.example.org>`);
    const waiting = Array.from({ length: 1 + (r.next() < 0.15 ? 1 + r.below(3) : 0) }, (_, i) => this.#recipient(i));
    const size = 2_000 + r.below(80_000);
    this.#log.write(
      at,
      this.#tag('postfix/qmgr'),
      `${id}: from=<news@example.org>, size=${size}, nrcpt=${waiting.length} (queue active)`,
    );
    this.#log.write(
      at,
      smtpd,
      `disconnect from ${client} ehlo=2 starttls=1 auth=1 mail=1 rcpt=1 data=1 quit=1 commands=8`,
    );
    this.#queue.push({ due: at + 0.5 + r.next() * 2, id, arrived: at, attempts: 0, waiting });
  }

  finish(): Truth {
    this.truth.bytes = this.#log.bytes;
    this.truth.lines = this.#log.lines;
    return this.truth;
  }

  #refuse(at: number, smtpd: string, client: string): void {
    this.truth.inboundDeferred++;
    const to = this.#recipient(0).address;
    const why = '450 4.7.25 Client host rejected: cannot find your hostname';
    this.#log.write(
      at,
      smtpd,
      `NOQUEUE: reject: RCPT from ${client}: ${why}; from=<a@example.net> to=<${to}> proto=ESMTP helo=<host>`,
    );
    this.#log.write(at, smtpd, `disconnect from ${client} ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4`);
  }

  #recipient(number: number): Recipient {
    const r = this.#random;
    const domain = `d${Math.floor(4_000 * r.next() ** 3)}.example.${['com', 'net', 'org'][r.below(3)]}`;
    const held = r.next() < 0.16;
    const fate = r.next();
    return {
      address: `user${r.below(50_000) * 4 + number}@${domain}`,
      domain,
      relay: r.weighted(acceptances),
      hold: held ? r.weighted(deferrals) : null,
      attemptsHeld: held ? 1 + Math.floor(6 * r.next() ** 2) : 0,
      last: held ? (fate < 0.9 ? 'delivered' : fate < 0.97 ? 'failed' : 'never') : fate < 0.97 ? 'delivered' : 'failed',
      failure: r.weighted(failures),
      deferred: false,
    };
  }

  /** One run through a message's recipients; what stays is tried again later, twice as late each time. */
  #attempt(message: Message): void {
    const at = message.due;
    message.attempts++;
    if (message.attempts > 1)
      this.#log.write(
        at,
        this.#tag('postfix/qmgr'),
        `${message.id}: from=<news@example.org>, size=9000, nrcpt=1 (queue active)`,
      );
    message.waiting = message.waiting.filter(recipient => this.#deliver(message, recipient, at));
    if (message.waiting.length === 0) this.#log.write(at, this.#tag('postfix/qmgr'), `${message.id}: removed`);
    else if (at - message.arrived > lifetime) this.#expire(message, at);
    else
      this.#queue.push({
        ...message,
        due: at + Math.min(4_000, 300 * 2 ** (message.attempts - 1)) * (0.9 + 0.2 * this.#random.next()),
      });
  }

  /** True where the recipient has to wait. */
  #deliver(message: Message, recipient: Recipient, at: number): boolean {
    const held = recipient.hold !== null && (recipient.last === 'never' || message.attempts <= recipient.attemptsHeld);
    const outcome = held ? 'deferred' : recipient.last === 'failed' ? 'failed' : 'delivered';
    this.#count(recipient, outcome, at);
    const answer = held ? recipient.hold! : outcome === 'failed' ? recipient.failure : recipient.relay;
    this.#status(message, recipient, answer, outcome, at);
    return held;
  }

  #count(recipient: Recipient, outcome: 'deferred' | 'failed' | 'delivered', at: number): void {
    const { truth } = this;
    truth.attempts++;
    truth[outcome]++;
    truth.from ||= Math.floor(at);
    truth.to = Math.floor(at);
    if (outcome === 'deferred') {
      const { cause } = recipient.hold!;
      truth.causes[cause] = (truth.causes[cause] ?? 0) + 1;
      if (!recipient.deferred) truth.pending++;
      recipient.deferred = true;
      return;
    }
    if (outcome === 'failed') {
      const { cause } = recipient.failure;
      truth.failedCauses[cause] = (truth.failedCauses[cause] ?? 0) + 1;
    }
    if (!recipient.deferred) return;
    truth.pending--;
    truth[outcome === 'failed' ? 'bounced' : 'cleared']++;
  }

  #status(
    message: Message,
    recipient: Recipient,
    answer: Omit<Scenario, 'cause'>,
    outcome: 'deferred' | 'failed' | 'delivered',
    at: number,
  ): void {
    const r = this.#random;
    const n = 1 + r.below(20);
    const relayIp = `203.0.113.${r.below(256)}`;
    const fill = (text: string): string =>
      text.replaceAll(/\$(relayip|tenant|domain|epoch|mx|ip|id|to|n)/g, (_, name: string) => {
        if (name === 'relayip') return relayIp;
        if (name === 'tenant') return recipient.domain.replaceAll('.', '-');
        if (name === 'domain') return recipient.domain;
        if (name === 'mx') return String(1 + (recipient.domain.length % 4));
        if (name === 'epoch') return String(Math.floor(at));
        if (name === 'ip') return '192.0.2.17';
        if (name === 'to') return recipient.address;
        return name === 'n' ? String(n) : `${r.hex(11)}.${r.below(90) + 10}`;
      });
    const relay = answer.relay === null ? 'none' : `${fill(answer.relay)}[${relayIp}]:25`;
    const word = { deferred: 'deferred', failed: 'bounced', delivered: 'sent' }[outcome];
    const delay = at - message.arrived;
    const shown = delay < 10 ? delay.toFixed(1) : String(Math.floor(delay));
    this.#log.write(
      at,
      this.#tag('postfix/smtp'),
      `${message.id}: to=<${recipient.address}>, relay=${relay}, delay=${shown}, delays=${shown}/0.01/0.3/0.4, dsn=${answer.dsn}, status=${word} (${fill(answer.text)})`,
    );
  }

  #expire(message: Message, at: number): void {
    const { truth } = this;
    truth.pending -= message.waiting.length;
    truth.expired += message.waiting.length;
    this.#log.write(
      at,
      this.#tag('postfix/qmgr'),
      `${message.id}: from=<news@example.org>, status=expired, returned to sender`,
    );
    this.#log.write(
      at,
      this.#tag('postfix/bounce'),
      `${message.id}: sender non-delivery notification: ${this.#queueId()}`,
    );
    this.#log.write(at, this.#tag('postfix/qmgr'), `${message.id}: removed`);
  }

  #tag(program: string): string {
    return `${hosts[this.#random.below(2)]} ${program}[${1_000 + this.#random.below(30_000)}]`;
  }

  /** Unique: the serial number in letters, behind a few random ones. */
  #queueId(): string {
    let id = '4';
    for (let n = this.#serial++; n > 0; n = Math.floor(n / idLetters.length)) id += idLetters[n % idLetters.length];
    return id.padEnd(8, '0') + this.#random.hex(4).toUpperCase();
  }
}
