// Written by `node packages/sandbox/scripts/generate.ts` from the files of the folder. Do not edit.
import type { Method } from './method.ts';
import { method as method_api_test } from './api.test.ts';
import { method as method_apps_connections_open } from './apps.connections.open.ts';
import { method as method_apps_uninstall } from './apps.uninstall.ts';
import { method as method_auth_revoke } from './auth.revoke.ts';
import { method as method_auth_test } from './auth.test.ts';
import { method as method_blocks_validate } from './blocks.validate.ts';
import { method as method_bots_info } from './bots.info.ts';
import { method as method_chat_delete } from './chat.delete.ts';
import { method as method_chat_getPermalink } from './chat.getPermalink.ts';
import { method as method_chat_postEphemeral } from './chat.postEphemeral.ts';
import { method as method_chat_postMessage } from './chat.postMessage.ts';
import { method as method_chat_update } from './chat.update.ts';
import { method as method_conversations_history } from './conversations.history.ts';
import { method as method_conversations_info } from './conversations.info.ts';
import { method as method_conversations_join } from './conversations.join.ts';
import { method as method_conversations_list } from './conversations.list.ts';
import { method as method_conversations_members } from './conversations.members.ts';
import { method as method_conversations_open } from './conversations.open.ts';
import { method as method_conversations_replies } from './conversations.replies.ts';
import { method as method_files_completeUploadExternal } from './files.completeUploadExternal.ts';
import { method as method_files_getUploadURLExternal } from './files.getUploadURLExternal.ts';
import { method as method_files_info } from './files.info.ts';
import { method as method_oauth_v2_access } from './oauth.v2.access.ts';
import { method as method_reactions_add } from './reactions.add.ts';
import { method as method_reactions_remove } from './reactions.remove.ts';
import { method as method_team_info } from './team.info.ts';
import { method as method_users_conversations } from './users.conversations.ts';
import { method as method_users_info } from './users.info.ts';
import { method as method_users_list } from './users.list.ts';
import { method as method_views_open } from './views.open.ts';
import { method as method_views_publish } from './views.publish.ts';
import { method as method_views_push } from './views.push.ts';
import { method as method_views_update } from './views.update.ts';

export const methods: readonly Method[] = [
  method_api_test,
  method_apps_connections_open,
  method_apps_uninstall,
  method_auth_revoke,
  method_auth_test,
  method_blocks_validate,
  method_bots_info,
  method_chat_delete,
  method_chat_getPermalink,
  method_chat_postEphemeral,
  method_chat_postMessage,
  method_chat_update,
  method_conversations_history,
  method_conversations_info,
  method_conversations_join,
  method_conversations_list,
  method_conversations_members,
  method_conversations_open,
  method_conversations_replies,
  method_files_completeUploadExternal,
  method_files_getUploadURLExternal,
  method_files_info,
  method_oauth_v2_access,
  method_reactions_add,
  method_reactions_remove,
  method_team_info,
  method_users_conversations,
  method_users_info,
  method_users_list,
  method_views_open,
  method_views_publish,
  method_views_push,
  method_views_update,
];
