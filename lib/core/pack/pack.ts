import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';

export type PackHead = InferOutput<typeof schema.packHeadSchema>;
export type Pack = InferOutput<typeof schema.packSchema>;
export type PackStory = InferOutput<typeof schema.storySchema>;
export type PackArticle = InferOutput<typeof schema.articleSchema>;
export type PackOutlet = InferOutput<typeof schema.outletSchema>;
export type PackOrigin = InferOutput<typeof schema.originSchema>;
export type PackClaim = InferOutput<typeof schema.claimSchema>;
export type PackLink = InferOutput<typeof schema.linkSchema>;
export type PackSpeaker = InferOutput<typeof schema.speakerSchema>;
export type PackQuotation = InferOutput<typeof schema.quotationSchema>;
export type PackNote = InferOutput<typeof schema.noteSchema>;
export type Evidence = InferOutput<typeof schema.evidenceSchema>;
export type SentenceSelector = InferOutput<typeof schema.selectorSchema>;
export type Fingerprint = InferOutput<typeof schema.fingerprintSchema>;
export type Fingerprint1 = InferOutput<typeof schema.fingerprint1Schema>;
export type Fingerprint3 = InferOutput<typeof schema.fingerprint3Schema>;
