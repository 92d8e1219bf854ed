export interface FormOnPage {
  method: "get" | "post"
  /** As written; empty: the page itself. */
  action: string
  /** Name and value as the page offers them; a file field has none. */
  fields: { name: string; value: string; free: boolean }[]
}

/** The forms of a page made by this site; written for its own markup, which closes and quotes everything. */
export function formsOf(html: string): FormOnPage[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = "", body = ""]) => ({
    method: /\bmethod="post"/i.test(head) ? "post" : "get",
    action: decode(attribute(head, "action") ?? ""),
    fields: [...inputs(body), ...selects(body)],
  }))
}

function inputs(body: string): FormOnPage["fields"] {
  const tags = [...body.matchAll(/<(input|textarea|button)\b([^>]*)>/g)]
  return tags.flatMap(([, tag, head = ""]) => {
    const name = attribute(head, "name")
    const type = attribute(head, "type") ?? "text"
    if (name === undefined || type === "file") return []
    const fixed = tag === "button" || ["hidden", "checkbox", "radio", "submit"].includes(type)
    return [{ name: decode(name), value: decode(attribute(head, "value") ?? ""), free: !fixed }]
  })
}

function selects(body: string): FormOnPage["fields"] {
  return [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].flatMap(([, head = "", options = ""]) => {
    const name = attribute(head, "name")
    const value = [...options.matchAll(/<option\b([^>]*)>/g)]
      .map(([, option = ""]) => attribute(option, "value"))
      .find(Boolean)
    return name === undefined ? [] : [{ name: decode(name), value: decode(value ?? ""), free: false }]
  })
}

function attribute(head: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`, "i").exec(head)?.[1]
}

function decode(text: string): string {
  const entities: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'", "#39": "'" }
  return text.replaceAll(/&(amp|quot|lt|gt|#x27|#39);/g, (_, name: string) => entities[name] ?? "")
}
