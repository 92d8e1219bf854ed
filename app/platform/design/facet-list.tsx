import { Icon } from "./icon.tsx"

export type Facet = {
  label: string
  href: string
  /** Already formatted. */
  count?: string | number | undefined
  /** A chosen facet: its link takes it away, and `removeLabel` says so. */
  selected?: boolean | undefined
  removeLabel?: string | undefined
}

type Props = {
  title: string
  facets: readonly Facet[]
  /** The words that open the rest of the list. */
  moreLabel: string
  visible?: number | undefined
  level?: 2 | 3 | undefined
}

/** One way to narrow a list, as links with counts. Robots are asked not to follow: the combinations are endless. */
export function FacetList({ title, facets, moreLabel, visible = 6, level = 2 }: Props) {
  const Tag = `h${level}` as const
  const rest = facets.slice(visible)
  return (
    <div className="facet">
      <Tag className="label facet-title">{title}</Tag>
      <ul>{facets.slice(0, visible).map(facetItem)}</ul>
      {rest.length === 0 ? null : (
        <details open={rest.some((facet) => facet.selected)}>
          <summary>{moreLabel}</summary>
          <ul>{rest.map(facetItem)}</ul>
        </details>
      )}
    </div>
  )
}

function facetItem(facet: Facet) {
  return (
    <li key={facet.href + facet.label} className={facet.selected ? "facet-selected" : undefined}>
      <a href={facet.href} rel="nofollow">
        {facet.selected ? <Icon name="cross" /> : null}
        <span className="facet-label">
          {facet.label}
          {facet.selected ? <span className="sr-only"> {facet.removeLabel}</span> : null}
        </span>
        {facet.count === undefined ? null : <span className="count">{facet.count}</span>}
      </a>
    </li>
  )
}
