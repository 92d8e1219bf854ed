import { Heading, Prose } from "#platform/design/index.ts"
import { writtenLang } from "#platform/messages/index.ts"
import type { Block } from "../domain/block.ts"
import { readMarkup } from "../domain/markup.ts"
import { MarkedParts } from "./marked-parts.tsx"

/** A text of the report with its picture; `pictureHref` says where the picture is read. */
export function BlockView({ block, pictureHref }: { block: Block; pictureHref: (fileId: string) => string }) {
  const { id, title, body, picture } = block
  return (
    <div id={`texte-${id}`} lang={writtenLang()}>
      {title === "" ? null : <Heading level={3}>{title}</Heading>}
      <Prose>
        {readMarkup(body).map((one, at) => {
          if (one.kind === "heading")
            return title === "" ? (
              <h3 key={at}>
                <MarkedParts parts={one.parts} />
              </h3>
            ) : (
              <h4 key={at}>
                <MarkedParts parts={one.parts} />
              </h4>
            )
          if (one.kind === "paragraph")
            return (
              <p key={at}>
                <MarkedParts parts={one.parts} />
              </p>
            )
          return (
            <ul key={at}>
              {one.items.map((item, of) => (
                <li key={of}>
                  <MarkedParts parts={item} />
                </li>
              ))}
            </ul>
          )
        })}
      </Prose>
      {picture === undefined ? null : (
        <figure className="my-4">
          <img src={pictureHref(picture.fileId)} alt={picture.alt} loading="lazy" className="max-w-full h-auto" />
          {picture.caption === "" ? null : <figcaption className="text-sm text-soft">{picture.caption}</figcaption>}
        </figure>
      )}
    </div>
  )
}
