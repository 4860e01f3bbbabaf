import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Answers one HTTP request. */
type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Gives a server its handler. What goes wrong while it answers must not end the whole cloud. */
export const serve = (server: Server, handler: Handler): void => {
  server.on('request', (request, response) => {
    handler(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
};
