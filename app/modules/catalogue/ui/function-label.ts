import { m } from "#platform/messages/index.ts"

/** A UNIMARC function code in words; undefined for one that we have no word for. */
export function functionLabel(code: string): string | undefined {
  const sentences = m as unknown as Record<string, (() => string) | undefined>
  return sentences[`catalogue_function_${code}`]?.()
}
