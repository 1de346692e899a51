import type { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import { up as start } from './0001-start.ts';

/** In order; a database's version is how many of them it has seen. Never change one that was released. */
export const migrations: readonly ((db: Kysely<never>, engine: Engine['name']) => Promise<void>)[] = [start];
