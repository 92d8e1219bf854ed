import { classes } from "./classes.ts"
import type { LinkItem } from "./link-item.ts"
import { NavigationLinks } from "./navigation-links.tsx"

type Group = { label: string; items: readonly LinkItem[] }

type Props = {
  label: string
  /** Where all tools stand with what they are for. */
  home: string
  groups: readonly Group[]
}

/** The tools of those who work here, in ink above the masthead: a menu for each group, one open at a time, a link where there is but one. */
export function StaffBar({ label, home, groups }: Props) {
  return (
    <nav className="staff-bar" aria-label={label}>
      <a className="label" href={home}>
        {label}
      </a>
      <ul>
        {groups.map((group) => (
          <li key={group.label}>
            <ToolGroup {...group} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ToolGroup({ label, items }: Group) {
  const [only, ...others] = items
  if (only !== undefined && others.length === 0)
    return (
      <a href={only.href} aria-current={only.current ? "page" : undefined}>
        {only.label}
      </a>
    )
  const current = items.some((item) => item.current)
  return (
    <details name="staff-bar" className={classes("staff-menu", current && "staff-menu-current")}>
      <summary>{label}</summary>
      <NavigationLinks items={items} />
    </details>
  )
}
