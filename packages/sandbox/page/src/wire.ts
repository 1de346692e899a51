/** What the sandbox tells the page: see `src/control/snapshot.ts`. */
export type Json = Record<string, unknown>;

export interface Person {
  id: string;
  name: string;
  realName: string;
  isBot: boolean;
  isStranger: boolean;
}

export interface ChannelInfo {
  id: string;
  name: string;
  kind: 'public' | 'private' | 'im' | 'mpim';
  topic: string;
  archived: boolean;
  extShared: boolean;
  isMember: boolean;
  botIsMember: boolean;
  memberCount: number;
}

export interface Message {
  ts: string;
  text: string;
  user?: string;
  bot_id?: string;
  subtype?: string;
  blocks?: Json[];
  attachments?: Json[];
  files?: Json[];
  thread_ts?: string;
  reply_count?: number;
  latest_reply?: string;
  edited?: { ts: string };
  reactions?: { name: string; count: number }[];
  /** Only on ephemeral messages. */
  to?: string;
  channel?: string;
}

export interface View {
  id: string;
  type: 'modal' | 'home';
  hash: string;
  title?: TextObject;
  submit?: TextObject | null;
  close?: TextObject | null;
  blocks: Json[];
}

export interface TextObject {
  type: 'plain_text' | 'mrkdwn' | 'raw_text';
  text: string;
}

export interface Example {
  title: string;
  text: string;
}

export interface State {
  app: {
    name: string;
    id: string;
    commands: string[];
    shortcuts: { callbackId: string; name: string; type: string }[];
  };
  connections: number;
  workspaces: { id: string; name: string; installed: boolean }[];
  team: { id: string; name: string; botUserId: string; installed: boolean };
  me: string;
  users: Person[];
  channels: ChannelInfo[];
  messages: Record<string, Message[]>;
  modals: View[];
  home: View | null;
  examples: Example[];
  calls: number;
  faults: { fault: Json; hits: number }[];
}

export interface ApiCall {
  number: number;
  at: number;
  method: string;
  args: Json;
  response: Json | null;
  httpStatus: number;
  fault: string | null;
  ms: number;
}

export interface AppDelivery {
  number: number;
  at: number;
  kind: string;
  payload: Json;
  attempts: (number | null)[];
  acknowledged: boolean;
  response: Json | null;
}

export type Choice = string | string[] | null;
