import { after } from 'node:test';

/** Seconds that a test file may take to end by itself once its last test is over. */
const GRACE = 30;

/**
 * Loaded before each test file (see `npm test`): what a test leaves open, a server or a process, would keep the
 * file and the whole run waiting for ever. Here it fails, and says what is open. The runner itself has no tests.
 */
if (process.env.NODE_TEST_CONTEXT !== undefined)
  after(() => {
    setTimeout(() => {
      const open = process.getActiveResourcesInfo().join(', ');
      process.stderr.write(`the tests are over, but something is still open: ${open}\n`);
      process.exit(1);
    }, GRACE * 1000).unref();
  });
