import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The least that a bot can call back: takes every activity and gives it an id. Prints its port. */
let given = 0;
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    given += 1;
    response.setHeader('content-type', 'application/json');
    response.end(`{"id":"${given}"}`);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
