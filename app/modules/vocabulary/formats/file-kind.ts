/** "turtle" holds N-Triples too. All other kinds are named so that the sentence of refusal can say what the file is. */
export type FileKind = (typeof fileKinds)[number]
export const fileKinds = [
  "turtle",
  "rdf-xml",
  "json",
  "yaml",
  "csv",
  "html",
  "xml",
  "pdf",
  "archive",
  "binary",
  "empty",
  "unknown",
] as const

const xmlStart =
  /^<(\?xml|!--|!DOCTYPE|[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?\s|[A-Za-z_][\w.-]*\/?>(?!\s+(a|<[^>]*>|[\w-]*:[\w-]*)\s))/i
const turtleDirective = /^(@prefix|@base|prefix|base|version|@version)\s/i
const turtleSubject = /^(<[^>\s]*>|_:\S+|[\w.-]*:\S+|\[)(\s|$)/

/** What a file is, from the first characters of its text: never from its name. */
export function fileKind(head: string): FileKind {
  const start = head.replace(/^\uFEFF/, "").trimStart()
  if (start === "") return "empty"
  if (start.includes("\0")) return "binary"
  if (/^(<!doctype html|<html)/i.test(start)) return "html"
  if (xmlStart.test(start)) return xmlKind(start)
  if (/^(\{|\[\s*[{"\d])/.test(start)) return "json"
  const line = firstMeaningfulLine(start)
  if (turtleDirective.test(line) || turtleSubject.test(line)) return "turtle"
  if (/^(---|%YAML)|^[\w$ -]+:(\s|$)/.test(line)) return "yaml"
  if (/[;,\t]/.test(line)) return "csv"
  return "unknown"
}

function xmlKind(start: string): FileKind {
  const root = /<(?![?!])([^\s>/]+)/.exec(start.replace(/<!--[\s\S]*?-->/g, ""))?.[1]
  // A DOCTYPE goes to the parser, which refuses it with its line.
  if (root === undefined || start.includes("<!DOCTYPE")) return "rdf-xml"
  if (root === "html") return "html"
  return /(^|:)RDF$/.test(root) || start.includes("www.w3.org/1999/02/22-rdf-syntax-ns#") ? "rdf-xml" : "xml"
}

function firstMeaningfulLine(start: string): string {
  return (
    start
      .split(/\r?\n/)
      .find((line) => line.trim() !== "" && !line.startsWith("#"))
      ?.trim() ?? ""
  )
}
