import { href } from "#platform/http/href.ts"
import { formatBytes } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { FileSort } from "../domain/file-sort.ts"

export type ShownFile = {
  id: string
  sort: FileSort
  name: string
  label: string | null
  bytes: number
  access: "public" | "staff"
}

/** The files of a record that the reader may open; one page reads a transcript beside what it is of. */
export function FileLinks({ permanentId, files }: { permanentId: string; files: readonly ShownFile[] }) {
  if (files.length === 0) return null
  const hasTranscript = files.some(({ sort }) => sort === "transcript")
  return (
    <>
      <h3 className="label">{m.catalogue_record_files()}</h3>
      <ul>
        {hasTranscript && (
          <li>
            <a href={href("/catalogue/:id/transcription", { id: permanentId })}>{m.catalogue_record_transcript()}</a>
          </li>
        )}
        {files.map((file) => (
          <li key={file.id}>
            <a href={href("/catalogue/:id/fichiers/:file", { id: permanentId, file: file.id })}>{fileLabel(file)}</a>{" "}
            <span className="text-soft text-sm">{fileFacts(file)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

export function fileLabel({ label, name }: Pick<ShownFile, "label" | "name">): string {
  return label ?? name
}

/** "PDF, 1,2 Mo". */
export function fileFacts({ sort, bytes, access }: ShownFile): string {
  const facts = { sort: m[`catalogue_file_sort_${sort}`](), size: formatBytes(bytes, getLocale()) }
  return access === "staff" ? m.catalogue_file_facts_staff(facts) : m.catalogue_file_facts(facts)
}
