import { recordAddress } from "#modules/catalogue/index.ts"
import { Button, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { DocumentLine } from "../domain/document.ts"

type Props = { slug: string; documents: readonly DocumentLine[]; canRemove?: boolean }

/** Documents of a network: records of the catalogue and files. */
export function DocumentList({ slug, documents, canRemove = false }: Props) {
  const list = (
    <ul className="space-y-2">
      {documents.map(({ id, title, recordPermanentId, open }) => (
        <li key={id}>
          <a
            href={
              recordPermanentId === null
                ? href("/reseaux/:slug/documents/:id", { slug, id })
                : recordAddress(recordPermanentId)
            }
          >
            <Written>{title}</Written>
          </a>{" "}
          <span className="text-soft text-sm">
            {[
              recordPermanentId === null ? m.networks_document_file() : m.networks_document_record(),
              open ? m.networks_document_open() : "",
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </span>
          {canRemove ? (
            <Button small tone="quiet" name="intent" value={`remove:${id}`}>
              {m.networks_document_remove({ title })}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
  return canRemove ? (
    <form method="post" encType="multipart/form-data">
      {list}
    </form>
  ) : (
    list
  )
}
