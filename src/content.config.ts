import { defineCollection } from 'astro:content';
import { settings } from 'relnotes:build';
import { z } from 'zod';
import type { Noun } from './catalog/assemble.ts';
import { contentLoader, isNoun } from './catalog/loader.ts';

/** One collection holds every noun: the loader has read and checked it, the catalog is made of it. */
export const collections = {
  nouns: defineCollection({
    loader: contentLoader(settings),
    schema: z.custom<Noun>(isNoun),
  }),
};
