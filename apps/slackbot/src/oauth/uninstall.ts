import type { Store } from '../store/port.ts';

/** For `app_uninstalled`: nothing of the workspace stays. Doing it twice is harmless. */
export const forgetWorkspace = (store: Store, workspace: string): Promise<void> =>
  store.workspace(workspace).uninstall();

/** For `tokens_revoked`: without the bot's token nothing can be posted; what people stored stays, for when they install again. */
export async function forgetToken(store: Store, workspace: string, tokens: { bot?: readonly string[] }): Promise<void> {
  if ((tokens.bot?.length ?? 0) > 0) await store.workspace(workspace).installation.remove();
}
