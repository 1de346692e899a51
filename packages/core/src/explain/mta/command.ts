/** One command to paste, for one mail server. */
export interface QueueCommand {
  mta: string;
  kind: 'show' | 'hold' | 'release' | 'retry' | 'slow';
  title: string;
  /** Shell (PowerShell for Exchange), or lines of a configuration file where `title` names the file. */
  command: string;
  /** True where it changes the queue or the configuration. */
  changes: boolean;
  source: `https://${string}`;
}

/** What the commands are about, made safe: nothing here can end a quoted string or look like an option. */
export interface CommandTarget {
  /** A host name in lower case, or the placeholder `RECIPIENT-DOMAIN`. */
  domain: string;
  /** `domain` for use in a regular expression. */
  domainPattern: string;
  /** Letters, digits, dot, underscore and hyphen only, or the placeholder `QUEUE-ID`. */
  queueId: string;
}

export type CommandWriter = (target: CommandTarget) => QueueCommand[];
