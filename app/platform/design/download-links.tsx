import { Icon } from "./icon.tsx"

export type Download = {
  label: string
  href: string
  /** "CSV", "RIS"… */
  format: string
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
              <span className="download-format">
                {" "}
                {item.size === undefined ? item.format : `${item.format}, ${item.size}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
