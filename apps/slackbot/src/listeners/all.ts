/** Every surface of the bot. A test holds that each file of the folders stands here, and `manifest.json` agrees. */
import { alertAcknowledge } from './actions/alert-acknowledge.ts';
import { alertAssign } from './actions/alert-assign.ts';
import { alertSilence } from './actions/alert-silence.ts';
import { digestCsv } from './actions/digest-csv.ts';
import { digestUnread } from './actions/digest-unread.ts';
import { evidence } from './actions/evidence.ts';
import { notRight } from './actions/not-right.ts';
import { openPaste } from './actions/open-paste.ts';
import { openSettings } from './actions/open-settings.ts';
import { packet } from './actions/packet.ts';
import { queueCommands } from './actions/queue-commands.ts';
import { receiverSide } from './actions/receiver-side.ts';
import { scheduleEdit } from './actions/schedule-edit.ts';
import { schedulePause } from './actions/schedule-pause.ts';
import { schedulePreview } from './actions/schedule-preview.ts';
import { scheduleRemove } from './actions/schedule-remove.ts';
import { scheduleResume } from './actions/schedule-resume.ts';
import { scheduleRun } from './actions/schedule-run.ts';
import { scheduleSnooze } from './actions/schedule-snooze.ts';
import { senderSide } from './actions/sender-side.ts';
import { share } from './actions/share.ts';
import { tokenCreate } from './actions/token-create.ts';
import { tokenRevoke } from './actions/token-revoke.ts';
import { tryIt } from './actions/try-it.ts';
import { undoShare } from './actions/undo-share.ts';
import { smtp451 } from './commands/smtp451.ts';
import { appHomeOpened } from './events/app-home-opened.ts';
import { appMention } from './events/app-mention.ts';
import { appUninstalled } from './events/app-uninstalled.ts';
import { fileShared } from './events/file-shared.ts';
import { memberJoinedChannel } from './events/member-joined-channel.ts';
import { memberLeftChannel } from './events/member-left-channel.ts';
import { message } from './events/message.ts';
import { tokensRevoked } from './events/tokens-revoked.ts';
import type { Listener } from './listener.ts';
import { explainSmtpReply } from './shortcuts/explain-smtp-reply.ts';
import { pasteSmtpReply } from './shortcuts/paste-smtp-reply.ts';
import { correction } from './views/correction.ts';
import { digestPaste } from './views/digest-paste.ts';
import { forget } from './views/forget.ts';
import { paste } from './views/paste.ts';
import { schedule } from './views/schedule.ts';
import { settings } from './views/settings.ts';

export const listeners: readonly Listener[] = [
  smtp451,
  explainSmtpReply,
  pasteSmtpReply,
  packet,
  queueCommands,
  senderSide,
  receiverSide,
  evidence,
  notRight,
  share,
  undoShare,
  openPaste,
  openSettings,
  tryIt,
  digestCsv,
  digestUnread,
  tokenCreate,
  tokenRevoke,
  scheduleRun,
  schedulePause,
  scheduleResume,
  scheduleSnooze,
  scheduleEdit,
  scheduleRemove,
  schedulePreview,
  alertAcknowledge,
  alertAssign,
  alertSilence,
  paste,
  digestPaste,
  correction,
  settings,
  forget,
  schedule,
  appMention,
  message,
  fileShared,
  appHomeOpened,
  memberJoinedChannel,
  memberLeftChannel,
  appUninstalled,
  tokensRevoked,
];
