import { Icon } from "./icon.tsx"

export type Download = {
  label: string
  href: string
  /** "CSV", "RIS"… where the label does not say it. */
  format?: string | undefined
  size?: string | undefined
}

/** The same thing in other formats. */
export function DownloadLinks({ label, items }: { label: string; items: readonly Download[] }) {
  return (
    <div className="downloads">
      <span className="label">{label}</span>
      <ul aria-label={label}>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} rel="nofollow" download>
              <Icon name="download" />
              {item.label}
              <FormatNote {...item} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function FormatNote({ format, size }: Download) {
  const note = [format, size].filter((part) => part !== undefined)
  return note.length === 0 ? null : <span className="download-format"> {note.join(", ")}</span>
}
