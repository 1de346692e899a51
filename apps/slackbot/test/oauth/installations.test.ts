import type { Installation } from '@slack/oauth';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createInstallationStore } from '../../src/oauth/installation-store.ts';
import { workspaceOf } from '../../src/oauth/workspace-id.ts';
import type { Store } from '../../src/store/port.ts';
import { memoryStore } from '../support/memory.ts';

const install = (team: string | null, enterprise: string | null, token: string): Installation => ({
  team: team ? { id: team } : undefined,
  enterprise: enterprise ? { id: enterprise } : undefined,
  isEnterpriseInstall: team === null,
  user: { id: 'U1', token: 'a person’s token', scopes: ['chat:write'] },
  bot: { token, scopes: ['chat:write'], id: 'B1', userId: 'UB' },
});

describe('the installation store', () => {
  let store: Store;
  let installations: ReturnType<typeof createInstallationStore>;
  const fetchToken = async (teamId: string | undefined, enterpriseId?: string, isEnterpriseInstall = false) =>
    (await installations.fetchInstallation({ teamId, enterpriseId, isEnterpriseInstall })).bot?.token;

  beforeEach(async () => {
    store = await memoryStore();
    installations = createInstallationStore(store);
  });

  it('gives each workspace its own token, and the organisation’s where the workspace has none', async () => {
    await installations.storeInstallation(install('T1', null, 'one'));
    await installations.storeInstallation(install('T2', 'E1', 'two'));
    await installations.storeInstallation(install(null, 'E1', 'org'));
    expect(await fetchToken('T1')).toBe('one');
    expect(await fetchToken('T2', 'E1')).toBe('two');
    expect(await fetchToken('T3', 'E1')).toBe('org');
    expect(await fetchToken('T2', 'E1', true)).toBe('org');
    await expect(fetchToken('T4')).rejects.toThrow(/not installed in T4.*\/slack\/install/);
  });

  it('keeps no person’s token and nothing in the clear', async () => {
    await installations.storeInstallation(install('T1', null, 'one'));
    const kept = await store.workspace('T1').installation.get();
    expect(kept).not.toContain('person');
    expect(kept).toContain('one');
  });

  it('forgets a revoked token but not what people stored, and everything when it is uninstalled', async () => {
    await installations.storeInstallation(install('T1', null, 'one'));
    await installations.storeInstallation(install('T2', null, 'two'));
    await store.workspace('T1').settings.change('C1', { retentionDays: 7 });
    await installations.deleteInstallation?.({ teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false });
    await expect(fetchToken('T1')).rejects.toThrow(/not installed/);
    expect((await store.workspace('T1').settings.get('C1')).retentionDays).toBe(7);
    await store.workspace('T1').uninstall();
    await store.workspace('T1').uninstall();
    expect(await store.routing.workspaces()).toEqual(['T2']);
    expect(await fetchToken('T2')).toBe('two');
  });

  it('never gives one workspace’s token for another’s request, whatever is asked', async () => {
    const teams = ['T1', 'T2', 'T3'];
    for (const team of teams) await installations.storeInstallation(install(team, null, `token of ${team}`));
    const ids = fc.oneof(
      fc.constantFrom(...teams),
      fc.string(),
      fc.constantFrom("T1' or '1'='1", 'T1\0', 't1', ' T1', '%'),
    );
    await fc.assert(
      fc.asyncProperty(ids, fc.option(ids, { nil: undefined }), fc.boolean(), async (team, enterprise, org) => {
        const token = await fetchToken(team, enterprise, org).catch(() => null);
        if (token === null) return;
        // The organisation's name is trusted as the team's is: both come from Slack's signed request.
        expect([`token of ${team}`, `token of ${enterprise}`]).toContain(token);
      }),
      { numRuns: 300 },
    );
  });
});

describe('workspaceOf', () => {
  it('is the installation that the event was sent to, not who wrote, in a shared channel', () => {
    expect(workspaceOf({ team_id: 'T_AUTHOR', authorizations: [{ team_id: 'T_MINE', enterprise_id: null }] })).toBe(
      'T_MINE',
    );
    expect(
      workspaceOf({
        team_id: 'T_AUTHOR',
        authorizations: [{ team_id: null, enterprise_id: 'E1', is_enterprise_install: true }],
      }),
    ).toBe('E1');
  });

  it('is the team of commands and clicks, or its organisation for an org-wide installation', () => {
    expect(workspaceOf({ team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: false })).toBe('T1');
    expect(workspaceOf({ team: { id: 'T1' }, enterprise: { id: 'E1' }, is_enterprise_install: true })).toBe('E1');
    expect(workspaceOf({ team: null, enterprise: { id: 'E1' }, is_enterprise_install: true })).toBe('E1');
    expect(workspaceOf({})).toBeNull();
  });
});
