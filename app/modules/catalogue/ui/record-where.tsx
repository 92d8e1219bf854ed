import { Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { CopyState } from "../domain/copy-state.ts"
import type { RecordLink } from "../domain/record-description.ts"
import { copyStateLabel } from "./copy-state-label.ts"
import { DeadLinkNote } from "./dead-link-note.tsx"
import type { ShownFile } from "./file-links.tsx"
import { FileLinks } from "./file-links.tsx"
import { recordActions } from "./record-actions.ts"

export type Holding = {
  centre: string
  copies: { shelfMark: string | null; section: string | null; note: string | null; state: CopyState }[]
}

type Props = {
  permanentId: string
  links: RecordLink[]
  /** Since when (ISO date), by address. */
  deadLinks: Record<string, string>
  files: ShownFile[]
  holdings: Holding[]
}

/** Where a reader finds the document: its addresses, then the centres that hold it with their shelf marks. */
export function RecordWhere({ permanentId, links, deadLinks, files, holdings }: Props) {
  const isHeld = holdings.some(({ copies }) => copies.length > 0)
  return (
    <Section id="ou" title={m.catalogue_record_where()}>
      {links.length > 0 && (
        <>
          <h3 className="label">{m.catalogue_record_online()}</h3>
          <ul>
            {links.map((link) => (
              <li key={link.url}>
                <a href={link.url} rel="noreferrer">
                  {link.label ?? m.catalogue_record_online_text()}
                </a>{" "}
                <span className="text-soft text-sm">{new URL(link.url).hostname}</span>
                {deadLinks[link.url] !== undefined && (
                  <DeadLinkNote url={link.url} since={deadLinks[link.url] ?? ""} isHeld={isHeld} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <FileLinks permanentId={permanentId} files={files} />
      {holdings.map(({ centre, copies }) => (
        <div key={centre}>
          <h3 className="label">{centre}</h3>
          <ul>{copies.length === 0 ? <li>{m.catalogue_record_held()}</li> : copies.map(copyLine)}</ul>
        </div>
      ))}
      {isHeld &&
        recordActions().map((action) => (
          <p key={action.label()}>
            <a href={action.href(permanentId)}>{action.label()}</a>
          </p>
        ))}
      {links.length + files.length + holdings.length === 0 && <p>{m.catalogue_record_nowhere()}</p>}
    </Section>
  )
}

function copyLine({ shelfMark, section, note, state }: Holding["copies"][number], index: number) {
  const mark = shelfMark === null ? m.catalogue_record_held() : m.catalogue_record_shelf_mark({ shelfMark })
  return <li key={index}>{[mark, section, note, copyStateLabel(state)].filter((part) => part !== null).join(", ")}</li>
}
