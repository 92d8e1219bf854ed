/**
 * Text as it may stand in an XML 1.0 element or attribute. Characters that XML forbids (section 2.2) become blanks: one of
 * them would spoil the whole document.
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}

/** Attributes as they stand after the name of an element, each with a blank before it. */
export function xmlAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value).replace(/[\t\n\r]/g, " ")}"`)
    .join("")
}
