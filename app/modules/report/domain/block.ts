import type { ReportChapterKey } from "./chapters.ts"

export const pictureTypes = ["image/jpeg", "image/png", "image/webp"] as const
export type PictureType = (typeof pictureTypes)[number]

export interface Picture {
  fileId: string
  mediaType: PictureType
  /** What it shows, for who does not see it. */
  alt: string
  caption: string
}

/** A text of a report, with its picture. */
export interface Block {
  id: string
  chapter: ReportChapterKey
  title: string
  body: string
  picture?: Picture | undefined
}

/** The same while it is written. */
export interface DraftBlock extends Block {
  position: number
  version: number
  /** The year whose text it took over, until somebody saves it. */
  carriedFrom: number | null
}

/** The kind of picture that a content is, by its first bytes, whatever its name says; undefined for any other file. */
export function pictureTypeOf(start: Uint8Array): PictureType | undefined {
  const text = String.fromCharCode(...start.subarray(0, 12))
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg"
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png"
  if (text.startsWith("RIFF") && text.slice(8) === "WEBP") return "image/webp"
  return undefined
}
