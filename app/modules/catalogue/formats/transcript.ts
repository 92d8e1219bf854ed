import type { Cue } from "../domain/cue.ts"
import { speakerMark } from "../domain/cue.ts"

const mostCues = 20_000
const longestText = 2000

const times =
  /^\s*((?:\d+:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)\s*-->\s*((?:\d+:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)(?:\s.*)?$/
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", nbsp: "\u00a0", quot: '"', lrm: "", rlm: "" }

/**
 * Reads a transcript in WebVTT or SubRip (SRT), as bytes in UTF-8 or, when that they are not, Windows-1252: its timed lines in
 * order, without marks of style. What is no timed line is left aside; a text that holds none gives none.
 */
export function readTranscript(bytes: Uint8Array): Cue[] {
  const cues: Cue[] = []
  const lines = decoded(bytes).split(/\r\n|\r|\n/)
  for (let at = 0; at < lines.length && cues.length < mostCues; at += 1) {
    const found = times.exec((lines[at] ?? "").slice(0, 500))
    if (found === null) continue
    const said: string[] = []
    while (
      at + 1 < lines.length &&
      (lines[at + 1] ?? "").trim() !== "" &&
      !times.test((lines[at + 1] ?? "").slice(0, 500))
    ) {
      at += 1
      said.push(lines[at] ?? "")
    }
    const [start, end] = [milliseconds(found[1] ?? ""), milliseconds(found[2] ?? "")]
    const text = plain(said.join(" "))
    if (text !== "" && end >= start) cues.push([start, end, text])
  }
  return cues.sort(([one], [other]) => one - other)
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

function milliseconds(text: string): number {
  const [clock = "", fraction = ""] = text.split(/[.,]/)
  const seconds = clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0)
  return Math.min(seconds, 1_000_000) * 1000 + Number(fraction.padEnd(3, "0").slice(0, 3))
}

/** Without tags (<v Name>, <i>, {\an8}), the name of who speaks in front when it is said; characters that cannot be kept go. */
function plain(text: string): string {
  const speaker = /<v(?:\.[^\s>]*)?\s+([^>]{1,80})>/.exec(text)?.[1]?.trim()
  const bare = text
    .slice(0, longestText * 2)
    .replaceAll(/<[^<>]{0,200}>|\{\\[^{}]{0,50}\}/g, "")
    .replaceAll(/&(\w{2,5});/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/[\u0000-\u001f\s]+/g, " ")
    .toWellFormed()
    .trim()
  const said = speaker === undefined || bare === "" ? bare : `${speaker}${speakerMark}${bare}`
  return said.slice(0, longestText)
}
