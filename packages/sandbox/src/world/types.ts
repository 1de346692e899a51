/** What a workspace holds, in the shapes that Slack puts on the wire where it does. */

export type Json = Record<string, unknown>;

export interface User {
  id: string;
  /** The handle: `dana`. */
  name: string;
  realName: string;
  isBot: boolean;
  isAdmin: boolean;
  /** IANA time zone. */
  tz: string;
  email?: string;
  /** Belongs to another workspace and is seen through a shared channel. */
  isStranger?: boolean;
  /** The workspace the person belongs to. */
  teamId: string;
}

export type ChannelKind = 'public' | 'private' | 'im' | 'mpim';

export interface Channel {
  id: string;
  name: string;
  kind: ChannelKind;
  members: Set<string>;
  archived: boolean;
  /** Shared with another workspace by Slack Connect. */
  extShared: boolean;
  topic: string;
  purpose: string;
  /** Unix seconds. */
  created: number;
}

interface Reaction {
  name: string;
  count: number;
  users: string[];
}

export interface Message {
  type: 'message';
  ts: string;
  text: string;
  user?: string;
  team?: string;
  bot_id?: string;
  app_id?: string;
  subtype?: string;
  blocks?: Json[];
  attachments?: Json[];
  files?: Json[];
  metadata?: Json;
  thread_ts?: string;
  parent_user_id?: string;
  reply_count?: number;
  reply_users?: string[];
  reply_users_count?: number;
  latest_reply?: string;
  edited?: { user: string; ts: string };
  reactions?: Reaction[];
  client_msg_id?: string;
  username?: string;
  /** Deleted, but kept because a thread hangs on it. */
  hidden?: boolean;
}

/** A message that only one person sees, and only until they reload. */
export interface Ephemeral extends Message {
  channel: string;
  /** Who sees it. */
  to: string;
}

export interface View extends Json {
  id: string;
  type: 'modal' | 'home';
  hash: string;
  blocks: Json[];
  callback_id: string;
  private_metadata: string;
  external_id: string;
  root_view_id: string;
  previous_view_id: string | null;
}

export interface StoredFile {
  id: string;
  teamId: string;
  name: string;
  title: string;
  mimetype: string;
  filetype: string;
  mode: string;
  bytes: Buffer;
  user: string;
  /** Unix seconds. */
  created: number;
  channels: Set<string>;
  /** What a Slack e-mail file has beyond a file: subject, headers, from, attachments, bodies. */
  email?: Json;
  /** Bytes of an e-mail's attachments, by their number in the download address. */
  parts: Buffer[];
}

interface Installation {
  botToken: string;
  scopes: string[];
  revoked: boolean;
  /** One token for every workspace of the organisation; they share this object. */
  orgWide: boolean;
}

/** An Enterprise Grid organisation. */
export interface Enterprise {
  id: string;
  name: string;
}

export interface Team {
  id: string;
  name: string;
  domain: string;
  users: Map<string, User>;
  channels: Map<string, Channel>;
  /** By channel, oldest first. */
  messages: Map<string, Message[]>;
  botUser: User;
  botId: string;
  installation: Installation | null;
  /** The organisation that the workspace belongs to. */
  enterprise: Enterprise | null;
  /** App Home by user id. */
  homes: Map<string, View>;
  /** Open modals by user id, top last. */
  modals: Map<string, View[]>;
}
