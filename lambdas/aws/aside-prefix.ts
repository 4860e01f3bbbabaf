/** Under it lies mail that opened no request, in a folder a controller. Imports nothing: the bucket's rules read it too. */
export const ASIDE_PREFIX = 'aside/';
