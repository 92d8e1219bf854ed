import { writtenLang } from "#platform/messages/index.ts"
/** Plain text as it was typed: an empty line begins a paragraph, a line end is kept. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n\s*\n/).map((paragraph, at) => (
    <p key={at} className="whitespace-pre-line" lang={writtenLang()}>
      {paragraph.trim()}
    </p>
  ))
}
