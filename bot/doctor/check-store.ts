import type { StoreFacts } from '../../queue/store-facts.ts';
import { findingsOf, type Finding } from './finding.ts';

const { ok, warning, wrong } = findingsOf('the database');
const megabyte = 1_048_576;
/** Below these a busy day, its log and one backup beside it may no longer fit. */
const littleBytes = 1_024 * megabyte;
const tooLittleBytes = 100 * megabyte;

/** Whether everything can be kept: there, up to date, written to, with room, and read by nobody on the way. */
export function checkStore(facts: StoreFacts): readonly Finding[] {
  if (facts.found === 'unusable')
    return [
      wrong(
        facts.sentence,
        'docs/runbook.md, “The database cannot be opened”, goes through it step by step.',
      ),
    ];
  if (facts.found === 'nothing') {
    return facts.canBeMade
      ? [ok(`There is none at ${facts.shown} yet; the first start makes it.`)]
      : [
          wrong(
            `There is none at ${facts.shown}, and this account may not write there.`,
            'Let the account that runs the service write to that folder.',
          ),
        ];
  }
  const { shown, step, known, writes, bytes, freeBytes, journal, encrypted, far } = facts;
  const size = `${Math.max(1, Math.round(bytes / megabyte))} MB`;
  return [
    ...(step > known
      ? [
          wrong(
            `${shown} was used by a newer version (step ${step}, this one knows ${known}).`,
            'Start that version, or restore the backup made before the upgrade.',
          ),
        ]
      : step < known
        ? [
            warning(
              `${shown} is at step ${step} of ${known}; the next start takes the rest.`,
              'Make a backup first: npm run db:backup.',
            ),
          ]
        : [ok(`${shown} is up to date (step ${step}), ${size}.`)]),
    ...(step > 0 && !writes
      ? [
          wrong(
            'Nothing can be written to it.',
            'Look whether the disk is full or read-only, and whether the account may write.',
          ),
        ]
      : []),
    ...(journal !== undefined && journal !== 'wal'
      ? [
          wrong(
            `SQLite keeps its log as “${journal}”, not as WAL.`,
            'Keep the file on a local disk: SQLite cannot use WAL on a network share.',
          ),
        ]
      : []),
    ...roomLeft(freeBytes),
    ...(far === true && encrypted === false
      ? [wrong('The connection to the server is not encrypted.', 'Add ?sslmode=verify-full to DATABASE_URL.')]
      : []),
  ];
}

function roomLeft(freeBytes: number | undefined): readonly Finding[] {
  if (freeBytes === undefined) return [];
  const left = `${Math.round(freeBytes / megabyte)} MB are left on its disk.`;
  const next = 'Make room, or move the database to a larger disk; docs/scale.md says how it grows.';
  if (freeBytes < tooLittleBytes) return [wrong(left, next)];
  return freeBytes < littleBytes ? [warning(left, next)] : [ok(left)];
}
