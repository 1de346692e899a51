import type { Installation, InstallationStore } from '@slack/oauth';
import type { Store } from '../store/port.ts';
import { workspaceOfInstallation, workspaceOfQuery } from './workspace-id.ts';

/**
 * Bolt's installation store over ours: one sealed installation a workspace, or a whole organisation. It never gives
 * the installation of one workspace to another, and keeps no copy in memory that an uninstall would have to find.
 */
export function createInstallationStore(store: Store): InstallationStore {
  return {
    async storeInstallation(installation) {
      const id = workspaceOfInstallation(installation);
      const memory = store.workspace(id);
      await memory.installation.save(JSON.stringify(withoutUserToken(installation)));
      await memory.audit.add({
        by: installation.user.id,
        channel: null,
        action: 'install',
        detail: '',
      });
    },
    async fetchInstallation(query) {
      for (const id of workspaceOfQuery(query)) {
        const json = await store.workspace(id).installation.get();
        if (json) return parse(json, id);
      }
      throw new Error(
        `The app is not installed in ${query.teamId ?? query.enterpriseId ?? 'this workspace'}; open /slack/install to install it.`,
      );
    },
    async deleteInstallation(query) {
      const [id] = workspaceOfQuery(query);
      if (id) await store.workspace(id).installation.remove();
    },
  };
}

/** The bot acts as itself only: a person's token is not asked for, and would not be kept. */
function withoutUserToken(installation: Installation): Installation {
  const {
    token: _token,
    refreshToken: _refreshToken,
    ...user
  } = installation.user as Installation['user'] & { refreshToken?: string };
  return { ...installation, user: { ...user, token: undefined, scopes: undefined } };
}

/** A sealed text opens only for its own workspace; this guards against one that was stored under a wrong name. */
function parse(json: string, id: string): Installation {
  const installation = JSON.parse(json) as Installation;
  if (workspaceOfInstallation(installation) !== id)
    throw new Error(`The installation stored for ${id} is another workspace’s; install the app again.`);
  return installation;
}
