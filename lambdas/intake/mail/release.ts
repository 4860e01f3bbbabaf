/** In bytes: smaller ones may share their memory with others. */
const LARGE = 1024 * 1024;

/**
 * Gives the memory of a large buffer that nobody reads any more back at once: else it is held until the collector
 * comes, which a message of a few long strings gives no reason to.
 */
export const release = ({ buffer }: Buffer): void => {
  if (buffer instanceof ArrayBuffer && buffer.byteLength >= LARGE) buffer.transfer(0);
};
