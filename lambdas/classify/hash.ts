/** FNV-1a over numbers: signs are known by a number, so that no names are made while a letter is read. */
const START = 0x811c9dc5;

export const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

export const hashOf = (text: string, hash = START): number => {
  let all = hash;
  for (let index = 0; index < text.length; index++) all = mixed(all, text.charCodeAt(index));
  return all;
};

/** So many numbers there are for signs. */
export const NUMBERS = 2 ** 22;

/** The number of a sign: every part of the hash has a say. */
export const settled = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) & (NUMBERS - 1);
};
