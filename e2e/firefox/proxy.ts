import { createServer } from 'node:http';
import { connect } from 'node:net';

export interface Proxy {
  port: number;
  close(): void;
}

/** Leads every HTTPS host to the sandbox: Firefox has no flag that maps host names, but asks its proxy for each. */
export function startProxy(sandboxPort: number): Promise<Proxy> {
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (_request, socket, head) => {
    const sandbox = connect(sandboxPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      sandbox.write(head);
      sandbox.pipe(socket).pipe(sandbox);
    });
    sandbox.on('error', () => socket.destroy());
    socket.on('error', () => sandbox.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        port,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
