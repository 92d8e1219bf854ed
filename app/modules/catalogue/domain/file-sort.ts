export const fileSorts = ["pdf", "audio", "video", "transcript", "other"] as const
export type FileSort = (typeof fileSorts)[number]

export interface SortedFile {
  sort: FileSort
  /** What browsers are told; never taken from the sender. */
  mediaType: string
}

/** How many bytes from the start of a file say what it is. */
export const sortingLength = 4096

const other: SortedFile = { sort: "other", mediaType: "application/octet-stream" }

/** What a file is by its first bytes, whatever its name says. */
export function sortFile(head: Uint8Array): SortedFile {
  const text = new TextDecoder("latin1").decode(head)
  if (text.slice(0, 1024).includes("%PDF-")) return { sort: "pdf", mediaType: "application/pdf" }
  if (text.slice(4, 8) === "ftyp") return boxed(text.slice(8, 12))
  if (text.startsWith("OggS")) return text.includes("theora") ? video("video/ogg") : audio("audio/ogg")
  if (text.startsWith("fLaC")) return audio("audio/flac")
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WAVE") return audio("audio/wav")
  if (text.startsWith("ID3") || isMpegAudio(head)) return audio("audio/mpeg")
  if (text.startsWith("\u001aE\u00df\u00a3") && text.includes("webm")) return video("video/webm")
  const isWide = head[0] === 0xff && head[1] === 0xfe
  return isTranscript(new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(head))
    ? { sort: "transcript", mediaType: "text/vtt" }
    : other
}

const known = ["pdf", "mp3", "m4a", "ogg", "flac", "wav", "mp4", "webm", "vtt", "srt"]

/** The extension by which a file claims to be one of those known here, when its content is none of them; else nothing. */
export function falseExtension({ name, sort }: { name: string; sort: FileSort }): string | undefined {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ""
  return sort === "other" && known.includes(extension) ? extension : undefined
}

/** Whether a text begins as WebVTT, or as SubRip: a number, then a line of two times. */
export function isTranscript(text: string): boolean {
  const start = text.replace(/^\ufeff/, "")
  return /^WEBVTT(?:[ \t\r\n]|$)/.test(start) || /^\s*\d+\s*\r?\n\s*\d+:\d\d:\d\d[,.]\d{1,3}\s*-->/.test(start)
}

/** Files of the MP4 family, by their brand. */
function boxed(brand: string): SortedFile {
  if (/^M4[AB]/.test(brand)) return audio("audio/mp4")
  return /^(?:isom|iso\d|mp4\d|avc1|M4V |dash|qt {2}|mmp4|3gp)/.test(brand) ? video("video/mp4") : other
}

/** A frame of MPEG audio: eleven bits set, then a version, a layer, a bit rate and a sampling rate that exist. */
function isMpegAudio(head: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = head
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return false
  const isKnown = (second & 0x18) !== 0x08 && (second & 0x06) === 0x02
  return isKnown && (third & 0xf0) !== 0xf0 && (third & 0xf0) !== 0 && (third & 0x0c) !== 0x0c
}

function audio(mediaType: string): SortedFile {
  return { sort: "audio", mediaType }
}

function video(mediaType: string): SortedFile {
  return { sort: "video", mediaType }
}
