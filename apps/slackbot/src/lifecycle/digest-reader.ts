import { serialiseSummary } from '@smtp451/core/digest';
import { type DigestReading, readDigest, type UnreadCount } from '@smtp451/intake';
import type { DigestInput, DigestReader, DigestRefusal, DigestResult } from '../use-cases/digest-port.ts';
import { FileRefused } from '../use-cases/digest-sources.ts';

/** Longer than this a person does not wait, and the event's lease would end. */
const patienceMs = 60_000;

/** Connects the bot to the readers of files. */
export function createDigestReader(): DigestReader {
  return {
    async read(inputs, progress) {
      const main = await readAll(
        inputs.filter(({ onlyWithoutOthers }) => !onlyWithoutOthers),
        progress,
      );
      const spare = inputs.filter(({ onlyWithoutOthers }) => onlyWithoutOthers === true);
      if (attemptsIn(main) > 0 || spare.length === 0) return resultOf(main);
      return resultOf(await readAll(spare, progress));
    },
  };
}

interface Read extends DigestReading {
  /** The first file that Slack would not give. */
  refused: FileRefused | null;
}

async function readAll(inputs: readonly DigestInput[], progress: Parameters<DigestReader['read']>[1]): Promise<Read> {
  let refused: FileRefused | null = null;
  const opened = inputs.map(({ name, open }) => ({
    name,
    open: async () => {
      try {
        return await open();
      } catch (error) {
        // The reader counts what cannot be opened; why Slack refused is for the person.
        if (error instanceof FileRefused) refused ??= error;
        throw error;
      }
    },
  }));
  const reading = await readDigest(opened, {
    onProgress: progress,
    signal: AbortSignal.timeout(patienceMs),
    source: 'slack',
  });
  return { ...reading, refused };
}

const attemptsIn = ({ report }: DigestReading): number =>
  report.attempts + report.inbound.deferred + report.inbound.failed;

function resultOf(reading: Read): DigestResult {
  const { report, summary, unread, refused, wasInterrupted } = reading;
  if (attemptsIn(reading) === 0) {
    if (refused) throw refused;
    return { kind: 'refused', ...refusalOf(unread, wasInterrupted) };
  }
  const late = wasInterrupted ? ['Reading took too long; the rest was left out.'] : [];
  return {
    kind: 'read',
    report,
    summary: serialiseSummary(summary, { open: 'totals' }),
    notes: [...late, ...(refused ? [refused.message] : []), ...unread.filter(failed).map(({ says }) => says)],
    unreadExamples: unread.flatMap(({ says, examples }) => [
      says,
      ...examples.map(({ where, detail }) => `  ${where}${detail ? `: ${detail}` : ''}`),
    ]),
  };
}

const failed = ({ isFailure }: UnreadCount): boolean => isFailure;

const refusals: Partial<Record<UnreadCount['kind'], DigestRefusal>> = {
  encrypted: 'encrypted',
  inflates: 'too-large',
  'too-large': 'too-large',
  broken: 'broken',
  changed: 'broken',
};

/** Why there is nothing to show, in a sentence, and what would help. */
function refusalOf(unread: readonly UnreadCount[], wasInterrupted: boolean): { refusal: DigestRefusal; says: string } {
  if (wasInterrupted)
    return {
      refusal: 'too-large',
      says: 'Reading took too long. On the mail server, “npx smtp451 digest FILE” reads any size.',
    };
  const known = unread.find(({ kind }) => refusals[kind] !== undefined);
  const refusal = known ? refusals[known.kind] : undefined;
  if (!known || !refusal) {
    const seen = unread[0] ? ` ${unread[0].says}` : '';
    return {
      refusal: 'not-a-digest',
      says: `I found no delivery attempt in it.${seen} I read mail logs, bounces (.eml, .mbox), webhook exports and archives of them.`,
    };
  }
  const help = refusal === 'encrypted' ? ' Drop it without a password.' : '';
  return { refusal, says: `I could not read it: ${known.says}${help}` };
}
