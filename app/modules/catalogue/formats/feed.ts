/** A list of documents as feed readers follow it; newest first. */
export type Feed = {
  title: string
  language: "fr" | "en"
  /** The page of the same search, and this feed itself: whole addresses. */
  page: string
  self: string
  updatedAt: Date
  entries: FeedEntry[]
}

export type FeedEntry = {
  /** Never changes, whatever the address of the installation. */
  id: string
  title: string
  url: string
  authors: string[]
  summary: string
  categories: string[]
  publishedAt: Date
  updatedAt: Date
}

/** A feed in RSS 2.0 (rssboard.org/rss-specification), as UTF-8 text. */
export function writeRss(feed: Feed): string {
  const items = feed.entries.flatMap((entry) => [
    "<item>",
    element("title", entry.title),
    element("link", entry.url),
    `<guid isPermaLink="false">${text(entry.id)}</guid>`,
    ...entry.authors.map((author) => element("dc:creator", author)),
    ...entry.categories.map((category) => element("category", category)),
    element("pubDate", entry.publishedAt.toUTCString()),
    element("description", entry.summary),
    "</item>",
  ])
  return document([
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    "<channel>",
    element("title", feed.title),
    element("link", feed.page),
    element("description", feed.title),
    element("language", feed.language),
    element("lastBuildDate", feed.updatedAt.toUTCString()),
    `<atom:link rel="self" type="application/rss+xml" href="${text(feed.self)}"/>`,
    ...items,
    "</channel>",
    "</rss>",
  ])
}

/** The same in Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const entries = feed.entries.flatMap((entry) => [
    "<entry>",
    element("id", entry.id),
    element("title", entry.title),
    `<link rel="alternate" type="text/html" href="${text(entry.url)}"/>`,
    ...entry.authors.map((author) => `<author>${element("name", author)}</author>`),
    ...entry.categories.map((category) => `<category term="${text(category)}"/>`),
    element("published", entry.publishedAt.toISOString()),
    element("updated", entry.updatedAt.toISOString()),
    element("summary", entry.summary),
    "</entry>",
  ])
  return document([
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element("id", feed.self),
    element("title", feed.title),
    element("updated", feed.updatedAt.toISOString()),
    // A feed says who wrote it where an entry does not (section 4.1.1).
    `<author>${element("name", new URL(feed.self).host)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${text(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(feed.page)}"/>`,
    ...entries,
    "</feed>",
  ])
}

function document(lines: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join("\n")}\n`
}

function element(name: string, value: string): string {
  return `<${name}>${text(value)}</${name}>`
}

/** As text or as an attribute's value; what XML 1.0 cannot hold (section 2.2) becomes a blank. */
function text(value: string): string {
  return (
    value
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  )
}
