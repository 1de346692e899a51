import { describe, expect, it } from 'vitest';
import { driverNames } from '../support/stores.ts';
import { createWorld } from '../support/world.ts';
import { alertsContract } from './contract/alerts.ts';
import { answersContract } from './contract/answers.ts';
import { claimsContract } from './contract/claims.ts';
import { forgettingContract } from './contract/forgetting.ts';
import { inboxContract } from './contract/inbox.ts';
import { ingestContract } from './contract/ingest.ts';
import { migrationsContract } from './contract/migrations.ts';
import { observationsContract } from './contract/observations.ts';
import { schedulesContract } from './contract/schedules.ts';
import { settingsContract } from './contract/settings.ts';
import { tokensContract } from './contract/tokens.ts';

describe.each(driverNames)('the store on %s', name => {
  const world = createWorld(name);
  migrationsContract(world);
  settingsContract(world);
  claimsContract(world);
  answersContract(world);
  observationsContract(world);
  ingestContract(world);
  schedulesContract(world);
  inboxContract(world);
  tokensContract(world);
  alertsContract(world);
  forgettingContract(world);

  it('says that it is there', async () => {
    await expect(world.store.check()).resolves.toBeUndefined();
  });
});
