import { Server, type ListenOptions } from 'node:net';

/**
 * Preloaded into the Playground, which by itself listens on every interface: whatever it listens on, only this
 * machine can reach it.
 */
const { listen } = Server.prototype as {
  listen: (this: Server, options: ListenOptions, callback?: () => void) => Server;
};
Server.prototype.listen = function onLoopback(this: Server, ...given: unknown[]): Server {
  const callback = given.find((argument) => typeof argument === 'function') as (() => void) | undefined;
  const [first] = given;
  const options: ListenOptions =
    typeof first === 'object' && first !== null ? { ...first } : { port: Number(first ?? 0) };
  if (options.path !== undefined) return listen.call(this, options, callback);
  return listen.call(this, { ...options, host: '127.0.0.1' }, callback);
};
