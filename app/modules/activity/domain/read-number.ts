/** A number as people type it: "1 240,50", "1240.5" → 1240.5; nothing typed → null; anything else → NaN. */
export function readNumber(typed: string): number | null {
  const text = typed.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".")
  if (text === "") return null
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
}
