import { parseSync } from "@swc/core"

const spoken = new Set([
  "alt",
  "title",
  "placeholder",
  "label",
  "lead",
  "hint",
  "aria-label",
  "aria-description",
  "aria-roledescription",
])

/** The words that a component shows without asking the message files: texts between tags, and attributes that are read out. */
export function findHardWords(source: string): string[] {
  const found: string[] = []
  visit(parseSync(source, { syntax: "typescript", tsx: true, target: "es2024" }), found)
  return found.filter((text) => /\p{L}{2}/u.test(text)).map((text) => text.trim())
}

function visit(node: unknown, found: string[]): void {
  if (Array.isArray(node)) return node.forEach((one) => visit(one, found))
  if (typeof node !== "object" || node === null) return
  if (isNode(node, "JSXText")) found.push(String(node["value"]))
  if (isNode(node, "JSXAttribute")) {
    const name = (node["name"] as { value?: string }).value ?? ""
    const value = node["value"] as { type?: string; value?: string } | null
    if (spoken.has(name) && value?.type === "StringLiteral") found.push(value.value ?? "")
  }
  for (const part of Object.values(node)) visit(part, found)
}

function isNode(node: object, type: string): node is Record<string, unknown> {
  return "type" in node && node.type === type
}
