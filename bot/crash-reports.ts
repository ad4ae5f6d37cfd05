import process from 'node:process';

/**
 * Turns Node's diagnostic reports off, whatever NODE_OPTIONS says: they hold the environment, and so the secrets, and
 * whatever was in memory. Core dumps and heap snapshots are the host's to turn off: docs/threats.md says how.
 */
export function turnCrashReportsOff(): void {
  const { report } = process;
  report.reportOnFatalError = false;
  report.reportOnUncaughtException = false;
  report.reportOnSignal = false;
  // Should somebody ask for one by hand all the same.
  Object.assign(report, { excludeEnv: true, excludeNetwork: true });
}
