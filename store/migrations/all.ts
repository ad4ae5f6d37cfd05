import type { Migration } from '../migrate.ts';
import { turns } from './0001-turns.ts';

/** Every step in order. Append only. */
export const migrations: readonly Migration[] = [turns];
