/** What the use-cases need from Slack, bound to one workspace. `slack/gateway.ts` is the real one. */
import type { HomeView, ModalView } from '@slack/types';
import type { Message } from '../messages/message.ts';
import type { Membership } from '../slack/membership.ts';
import type { WorkspaceStore } from '../store/port.ts';

export interface Place {
  channel: string;
  ts: string;
}

export interface Slack {
  readonly botUserId: string | null;
  /**
   * Exactly once for a key; gives the `ts`. Sends nothing after `until` (milliseconds), when somebody else may have
   * taken the work up. Throws `UncertainPost` or the SDK's errors.
   */
  post(post: {
    channel: string;
    threadTs?: string | undefined;
    message: Message;
    key: string;
    until?: number;
    /** It cannot stand from before this time (milliseconds). */
    since?: number;
  }): Promise<string>;
  update: (place: Place, message: Message) => Promise<void>;
  remove: (place: Place) => Promise<void>;
  /** Seen by one person only, in a channel or thread. */
  whisper: (to: { channel: string; user: string; threadTs?: string | undefined }, message: Message) => Promise<void>;
  membership: (channel: string) => Promise<Membership>;
  /** What is known without asking Slack. */
  rememberedMembership: (channel: string) => Membership | null;
  /** False where the trigger is too old, so that the caller answers in another way. */
  openView: (triggerId: string, view: ModalView) => Promise<boolean>;
  updateView: (viewId: string, view: ModalView) => Promise<void>;
  publishHome: (user: string, view: HomeView) => Promise<void>;
  /** Null where Slack did not say. */
  isAdmin: (user: string) => Promise<boolean | null>;
  /** IANA name, or null. */
  timeZone: (user: string) => Promise<string | null>;
  channelName: (channel: string) => Promise<string | null>;
  /** Channels that the bot and the person are both in; null without the permission to ask. */
  sharedChannels: (user: string) => Promise<{ id: string; name: string }[] | null>;
  /** One message of a channel or thread. */
  read: (channel: string, ts: string, threadTs?: string) => Promise<Read>;
  fileInfo: (id: string) => Promise<FileRead>;
  download: (url: string, expected: { html: boolean }) => Promise<Download>;
  /** A text file into a thread; false without `files:write`. */
  upload(
    to: { channel: string; threadTs: string },
    file: { name: string; text: string; title: string },
  ): Promise<boolean>;
}

export interface SlackMessage {
  ts?: string;
  thread_ts?: string;
  user?: string;
  bot_id?: string;
  text?: string;
  blocks?: unknown[];
  attachments?: unknown[];
  files?: SlackFile[];
}

export type Read =
  | { kind: 'found'; message: SlackMessage }
  | { kind: 'absent' }
  | { kind: 'refused'; error: string; missingScope: string | null };

/** The fields of Slack's file object that matter here. */
export interface SlackFile {
  id: string;
  name?: string;
  title?: string;
  filetype?: string;
  mode?: string;
  mimetype?: string;
  size?: number;
  user?: string;
  url_private?: string;
  url_private_download?: string;
  is_external?: boolean;
  subject?: string;
  headers?: Record<string, unknown>;
  plain_text?: string;
  simplified_html?: string;
  preview?: string;
  has_more?: boolean;
  attachments?: { filename?: string; size?: number; mimetype?: string; url?: string }[];
  shares?: Record<'public' | 'private', Record<string, { ts?: string; thread_ts?: string }[]> | undefined>;
}

export type FileRead =
  | { kind: 'found'; file: SlackFile }
  | { kind: 'refused'; error: string; missingScope: string | null };

export type Download =
  | { kind: 'ok'; body: AsyncIterable<Uint8Array>; length: number | null }
  /** Slack shows a login page instead of the file where the token may not read it. */
  | { kind: 'login-page' }
  | { kind: 'not-slack'; host: string }
  | { kind: 'failed'; why: string };

/** Answers to one person: the rest of a slash command, or a click. */
export interface Private {
  tell: (message: Message) => Promise<void>;
  /** Puts another message in the place of the one that was clicked. */
  replace: (message: Message) => Promise<void>;
}

export interface Log {
  debug: (facts: object, text: string) => void;
  info: (facts: object, text: string) => void;
  warn: (facts: object, text: string) => void;
  error: (facts: object, text: string) => void;
}

/** One request: in which workspace, by whom. */
export interface Call {
  slack: Slack;
  memory: WorkspaceStore;
  log: Log;
  user: { id: string; name: string | null };
  /** The same for every delivery of the same request. */
  key: string;
  /** Has the event taken up again in a while: Slack is away, and there is nobody who could be told. Null for the rest. */
  later: (() => void) | null;
}
