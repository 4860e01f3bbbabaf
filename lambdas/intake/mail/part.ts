import { fileName } from './file-name.ts';
import type { Field } from './head.ts';
import { structured } from './structured.ts';

/** A part of a message: one with parts of its own, or a leaf with a body. Everything in it is octets as they came. */
export interface Part {
  readonly fields: readonly Field[];
  /** In lower case, e.g. `text/plain`. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** In lower case; empty where it says none. */
  readonly disposition: string;
  /** In lower case, e.g. `base64`. */
  readonly encoding: string;
  /** Decoded; empty where it has none. */
  readonly name: string;
  /** As transferred, still encoded. Of a part with parts, what stands before the first. */
  body: string;
  readonly parts: Part[];
}

export const newPart = (fields: readonly Field[], parentType = ''): Part => {
  const first = (key: string) => fields.find((field) => field.key === key)?.value ?? '';
  const type = structured(first('content-type'));
  const disposition = structured(first('content-disposition'));
  const otherwise = parentType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  return {
    fields,
    type: /^[^\s/]+\/[^\s/]+$/.test(type.value) ? type.value : otherwise,
    parameters: type.parameters,
    disposition: disposition.value,
    encoding: /[\w-]+/.exec(first('content-transfer-encoding').toLowerCase())?.[0] ?? '',
    name: fileName(disposition.parameters, 'filename') || fileName(type.parameters, 'name'),
    body: '',
    parts: [],
  };
};
