import { LinkColumns, Section } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { conceptAddress } from "./addresses.ts"

interface Props {
  tops: readonly {
    id: string
    name: string
    narrower: readonly { id: string; name: string }[]
    narrowerCount: number
  }[]
}

/** Each top theme with those just below it; those that have none come together at the end of the page. */
export function ConceptTree({ tops }: Props) {
  const alone = tops.filter((top) => top.narrowerCount === 0)
  return (
    <>
      {tops
        .filter((top) => top.narrowerCount > 0)
        .map((top, index) => (
          <Section key={top.id} id={`d${index + 1}`} title={<a href={conceptAddress(top.id)}>{top.name}</a>}>
            <LinkColumns items={top.narrower.map(link)} />
            {top.narrowerCount > top.narrower.length ? (
              <p>
                <a href={conceptAddress(top.id)}>
                  {m.vocabulary_scheme_more_below({
                    number: formatNumber(top.narrowerCount - top.narrower.length, getLocale()),
                  })}
                </a>
              </p>
            ) : null}
          </Section>
        ))}
      {alone.length === 0 ? null : <LinkColumns label={m.vocabulary_scheme_concepts()} items={alone.map(link)} />}
    </>
  )
}

function link({ id, name }: { id: string; name: string }) {
  return { label: name, href: conceptAddress(id) }
}
