import { signInSettings } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { DownloadLinks, Notice, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { LheoGap } from "../domain/lheo-offer.ts"
import { lheoGaps } from "../domain/lheo-offer.ts"
import { lheoOffer } from "../queries/lheo-offer.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/lheo"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, today } = await openTrainingPage(context, request)
  const { body, courses } = await read(caller, (tx) =>
    lheoOffer(tx, centre.id, today, (slug) => `${signInSettings().origin}/formations/${slug}`),
  )
  const ready = courses.filter((course) => lheoGaps(body, [course]).length === 0)
  return {
    slug: centre.slug,
    centres,
    total: courses.length,
    ready: ready.map(({ id, title, sessions }) => ({ id, title, sessions: sessions.length })),
    gaps: lheoGaps(body, courses),
  }
}

export const handle = { hydrate: false }

export default function Lheo({ loaderData: { slug, centres, total, ready, gaps } }: Route.ComponentProps) {
  return (
    <TrainingPage
      side="lheo"
      slug={slug}
      centres={centres}
      first
      title={m.training_lheo_title()}
      lead={m.training_lheo_lead()}
    >
      {ready.length === 0 ? (
        <Notice tone="warning" title={m.training_lheo_none()} />
      ) : (
        <Section id="pretes" title={m.training_lheo_ready({ count: ready.length, total })}>
          <ul>
            {ready.map(({ id, title, sessions }) => (
              <li key={id}>{m.training_lheo_course({ title, sessions })}</li>
            ))}
          </ul>
          <DownloadLinks
            label={m.training_downloads()}
            items={[{ label: "LHEO 2.3 (XML)", href: `${href("/travail/formations/lheo.xml")}?centre=${slug}` }]}
          />
        </Section>
      )}
      {gaps.length === 0 ? null : (
        <Section id="manques" title={m.training_lheo_gaps()} note={gaps.length}>
          <Table
            id="manques-liste"
            caption={m.training_lheo_gaps()}
            captionHidden
            rows={gaps.map((gap) => ({ ...gap, at: slug }))}
            rowKey={({ courseId, field }) => `${courseId ?? ""} ${field}`}
            columns={[
              { key: "course", label: m.training_course(), rowHeader: true, cell: courseCell },
              { key: "what", label: m.training_lheo_what(), cell: gapName },
            ]}
          />
        </Section>
      )}
    </TrainingPage>
  )
}

function courseCell({ courseId, course, at }: LheoGap & { at: string }) {
  if (courseId === undefined) return m.training_settings_title()
  return <a href={`${href("/travail/formations/:id", { id: courseId })}?centre=${at}`}>{course}</a>
}

const names: Record<LheoGap["field"], () => string> = {
  activityNumber: m.training_body_activity_number,
  siret: m.training_body_siret,
  legalName: m.training_body_legal_name,
  address: m.training_body_address,
  title: m.training_field_title,
  objectives: m.training_part_objectives,
  results: m.training_part_results,
  contents: m.training_part_contents,
  audience: m.training_part_audience,
  methods: m.training_part_methods,
  prerequisites: m.training_part_prerequisites,
  access: m.training_part_access,
  accessibility: m.training_part_accessibility,
  publicCodes: m.training_field_public_codes,
  sessions: m.training_lheo_no_session,
  contact: m.training_lheo_contact,
}

function gapName({ field, most }: LheoGap): string {
  return most === undefined ? names[field]() : m.training_lheo_too_long({ what: names[field](), most })
}
