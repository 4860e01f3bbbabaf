import { z } from 'zod';
import { KINDS } from './kinds.ts';
import type { Requester } from './requester.ts';

const requester = z.object({
  email: z.string().exactOptional(),
  statedEmail: z.string().exactOptional(),
  fullName: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  iin: z.string().exactOptional(),
  iinIsRight: z.boolean().exactOptional(),
  byRepresentative: z.boolean().exactOptional(),
  severalPeople: z.boolean().exactOptional(),
  postalAddress: z.string().exactOptional(),
  dataConcerned: z.string().exactOptional(),
  subject: z.string(),
  text: z.string(),
  messageId: z.string().exactOptional(),
  attachments: z
    .array(z.object({ name: z.string(), type: z.string(), size: z.number(), sha256: z.string() }))
    .exactOptional(),
  reading: z
    .object({
      likely: z.array(z.enum([...KINDS, 'other'])),
      confidence: z.number().min(0).max(1),
      words: z.array(z.string()),
    })
    .exactOptional(),
});

/** Reads a person back from the personal store. @throws ZodError naming fields, never values */
export const readRequester = (bytes: Uint8Array): Requester =>
  requester.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
