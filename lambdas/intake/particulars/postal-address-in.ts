const ADDRESS = /^(?:мекенжай(?:ым|ы)?|адрес|address)\s*[:–—-]\s*(.{5,200})$/im;

export const postalAddressIn = (text: string): string | undefined =>
  ADDRESS.exec(text)?.[1]?.trim();
