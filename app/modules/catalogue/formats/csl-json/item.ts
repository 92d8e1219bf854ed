import { z } from "zod"

const text = z.union([z.string(), z.number()]).transform(String)

/** A name of CSL-JSON 1.0.2: a person's parts, or a literal. */
export const cslName = z.object({
  family: text.optional(),
  given: text.optional(),
  literal: text.optional(),
  suffix: text.optional(),
  "dropping-particle": text.optional(),
  "non-dropping-particle": text.optional(),
})

/** A date of CSL-JSON 1.0.2: one or two lists of year, month, day, or a text. */
export const cslDate = z.object({
  "date-parts": z.array(z.array(text).min(1)).min(1).max(2).optional(),
  season: text.optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
})

export const cslText = text

export type CslName = { family?: string; given?: string; literal?: string }

export type CslDate = { "date-parts": number[][]; season?: number } | { literal: string }

/** An item as we write it: texts, names and dates by the names of the CSL 1.0.2 schema. */
export type CslItem = { id: string; type: string; [field: string]: string | number | CslName[] | CslDate | undefined }
