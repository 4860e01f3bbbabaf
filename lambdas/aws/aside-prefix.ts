/** Where mail that opened no request lies in the personal store. Imports nothing: the bucket's rules read it too. */
export const asideKey = (controller: string, name = ''): string => `aside/${controller}/${name}`;
