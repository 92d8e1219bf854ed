import { figureName, figureValue } from "#modules/activity/index.ts"
import { Section, Stat, StatList } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Figures } from "../domain/figures.ts"
import { askedHref } from "./cell-view.tsx"

/** A centre's year so far, beside the year before up to the same date. */
export interface Glance {
  slug: string
  name: string
  year: number
  now: Figures
  before: Figures
}

const shown = ["activites", "jours", "participants", "heures-participants"] as const

export function YearGlance({ slug, name, year, now, before }: Glance) {
  const dashboard = `${href("/travail/tableau-de-bord")}?centre=${slug}`
  return (
    <Section id="annee" title={m.report_glance_title({ year, centre: name })}>
      <StatList label={m.report_glance_title({ year, centre: name })}>
        {shown.map((figure) => (
          <Stat
            key={figure}
            value={figureValue(now[figure])}
            label={figureName(figure)}
            href={askedHref({ figure, filter: "" }, { slug, year, opensRows: true })}
            note={
              before.activites === 0
                ? undefined
                : m.report_glance_before({ year: year - 1, value: figureValue(before[figure]) })
            }
          />
        ))}
      </StatList>
      <p>
        <a href={dashboard}>{m.report_dashboard_title()}</a>
      </p>
    </Section>
  )
}
