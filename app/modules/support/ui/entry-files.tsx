import { Form, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatBytes } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { EntryFile } from "../domain/entry.ts"

type Props = { files: readonly EntryFile[]; supportId: string; slug: string }

/** The files of an entry, each with a way to take it away. */
export function EntryFiles({ files, supportId, slug }: Props) {
  if (files.length === 0) return null
  return (
    <Section id="fichiers" title={m.support_entry_files()}>
      <Form multipart>
        <ul>
          {files.map(({ id, name, bytes }) => (
            <li key={id}>
              <a
                id={`fichier-${id}`}
                href={`${href("/travail/accompagnement/:id/fichiers/:file", { id: supportId, file: id })}?centre=${slug}`}
              >
                {name}
              </a>{" "}
              ({formatBytes(bytes, getLocale())}){" "}
              <button
                className="button button-secondary button-small"
                name="intent"
                value={`file:${id}`}
                aria-describedby={`fichier-${id}`}
              >
                {m.support_entry_file_remove()}
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </Section>
  )
}
