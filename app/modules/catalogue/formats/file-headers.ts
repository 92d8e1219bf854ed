import type { FileSort } from "../domain/file-sort.ts"

/** What a browser is told of a served file: shown in place for what it can show without running anything, else kept. */
export function fileHeaders(file: { sort: FileSort; mediaType: string; name: string; access: string; sha256: string }) {
  const isShown = file.sort === "pdf" || file.sort === "audio" || file.sort === "video"
  const mediaType = file.sort === "transcript" ? "text/plain; charset=utf-8" : file.mediaType
  return {
    "content-type": mediaType,
    "content-disposition": `${isShown ? "inline" : "attachment"}; ${fileNameParameter(file.name)}`,
    "x-content-type-options": "nosniff",
    "accept-ranges": "bytes",
    etag: `"${file.sha256.slice(0, 32)}"`,
    "cache-control": file.access === "public" ? "public, max-age=3600" : "private, no-cache",
  }
}

/** A name in ASCII for old programs, and the whole one (RFC 6266, section 4.3, and RFC 8187). */
export function fileNameParameter(name: string): string {
  const ascii = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\w. -]/g, "_")
  const whole = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${ascii}"; filename*=UTF-8''${whole}`
}
