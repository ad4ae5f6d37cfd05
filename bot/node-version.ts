/**
 * The version of Node that a start-up check found wanting, in plain words; undefined when it will do. Node 24 is what
 * `npm ci` brings and what npm scripts use.
 */
export function nodeTooOld(version: string): string | undefined {
  const major = Number(/^v?(\d+)/.exec(version)?.[1]);
  if (major >= 24) return undefined;
  return `This needs Node 24; this is Node ${version}. Run it as an npm script (npm start), which uses the Node that npm ci installs.`;
}
