import type { Installation, InstallationQuery } from '@slack/oauth';

/** The name under which everything of an installation is stored: its team, or its organisation for an org-wide one. */
export function workspaceOfInstallation(installation: Installation): string {
  const id = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
  if (!id)
    throw new Error('Slack told neither a team nor an organisation for this installation; install the app again.');
  return id;
}

/** Where an installation for a request may stand: the workspace’s own first, then its organisation’s. */
export function workspaceOfQuery(query: InstallationQuery<boolean>): string[] {
  const team = query.isEnterpriseInstall ? undefined : query.teamId;
  return [team, query.enterpriseId].filter((id): id is string => typeof id === 'string' && id !== '');
}

/** The fields of Slack's payloads that tell whose installation a request is for. */
export interface Routed {
  team_id?: string;
  enterprise_id?: string | null;
  is_enterprise_install?: boolean;
  team?: { id?: string } | null;
  enterprise?: { id?: string } | null;
  authorizations?: readonly {
    team_id?: string | null;
    enterprise_id?: string | null;
    is_enterprise_install?: boolean;
  }[];
}

/**
 * The workspace whose data and token a request may use. In channels that are shared through Slack Connect, `team_id` is
 * whoever wrote; `authorizations[0]` is the installation that the event was sent to, and only that counts.
 * https://docs.slack.dev/apis/events-api/#authorizations (checked 2026-11-23). Null where nothing is told.
 */
export function workspaceOf(body: Routed): string | null {
  const [authorised] = body.authorizations ?? [];
  if (authorised) {
    const org = authorised.is_enterprise_install ? authorised.enterprise_id : null;
    return org ?? authorised.team_id ?? null;
  }
  const org = body.is_enterprise_install ? (body.enterprise?.id ?? body.enterprise_id) : null;
  return org ?? body.team?.id ?? body.team_id ?? null;
}
