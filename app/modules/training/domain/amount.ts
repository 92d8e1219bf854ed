/** An amount as people type it, to the cent: "1 240,50 €", "1240.5", "-80" or "(80)" → cents; nothing → null; anything else → undefined. */
export function readCents(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s\u00a0\u202f€]|EUR/g, "")
  if (text === "") return null
  const accounting = /^\((.+)\)$/.exec(text)
  const plain = (accounting?.[1] ?? text).replace("−", "-")
  const normal = plainNumber(plain)
  if (normal === undefined) return undefined
  const cents = Math.round(Number(normal) * 100)
  return accounting === null ? cents : -cents
}

/** Thousands with a dot or a comma are told from decimals: "1.240,50", "1,240.50"; three digits after one mark alone are thousands no one can tell. */
function plainNumber(text: string): string | undefined {
  const both = text.includes(",") && text.includes(".")
  const decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : "."
  const other = decimal === "," ? "." : ","
  const normal = both ? text.replaceAll(other, "").replace(decimal, ".") : text.replace(",", ".")
  return /^[+-]?\d{1,10}(\.\d{1,2}|\.\d{2}0{2,})?$/.test(normal) ? normal : undefined
}

/** Cents as they are typed again in a field of euros: 120000 → "1200", 120050 → "1200,50". */
export function typedEuros(cents: number): string {
  return (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)).replace(".", ",")
}

/** A number of days or hours as typed: "1,5", "10.5" → 10.5; nothing → null; anything else → undefined. */
export function readDecimal(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".")
  if (text === "") return null
  return /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined
}
