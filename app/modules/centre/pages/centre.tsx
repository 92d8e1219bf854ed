import { read } from "#platform/db/index.server.ts"
import { ButtonLink, DefinitionList, Page, Prose, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { comingExceptions } from "../domain/opening-hours.ts"
import { permissions } from "../permissions.ts"
import { findCentreBySlug } from "../queries/find-centre.server.ts"
import { AccentBand } from "../ui/accent-band.tsx"
import { centreActions } from "../ui/centre-actions.ts"
import { CentreContact } from "../ui/centre-contact.tsx"
import { OpeningHoursTable } from "../ui/opening-hours-table.tsx"
import type { Route } from "./+types/centre"

export async function loader({ context, params }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const centre = await read(caller, (tx) => findCentreBySlug(tx, params.slug))
  if (centre === undefined) return notFound()
  // "sv" writes dates as YYYY-MM-DD.
  const today = new Intl.DateTimeFormat("sv", { timeZone: centre.timezone }).format(new Date())
  return {
    centre,
    exceptions: comingExceptions(centre.openingHours, today),
    mayEdit: permissions["centre.edit-centre"].allows(caller.actor, centre.id),
  }
}

export default function Centre({ loaderData: { centre, exceptions, mayEdit } }: Route.ComponentProps) {
  const up = {
    label: m.centre_you_are_here(),
    items: [{ label: m.centre_list_title(), href: href("/centres") }],
    current: centre.shortName,
  }
  const edit = mayEdit ? (
    <ButtonLink tone="secondary" href={href("/travail/centre/:slug", { slug: centre.slug })}>
      {m.centre_edit_link()}
    </ButtonLink>
  ) : undefined
  return (
    <>
      <title>{`${centre.name} – ${m.platform_site_name()}`}</title>
      <AccentBand accent={centre.accent} />
      <Page
        title={centre.name}
        kicker={m.centre_kicker()}
        breadcrumbs={up}
        actions={edit}
        asideLabel={m.centre_part_contact()}
        aside={<CentreContact centre={centre} />}
      >
        {centre.presentation === "" ? null : (
          <Prose lang={writtenLang()}>
            {centre.presentation.split(/\n{2,}/).map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
              <p key={index} className="whitespace-pre-line">
                {paragraph}
              </p>
            ))}
          </Prose>
        )}
        {centre.coverage.length === 0 ? null : (
          <DefinitionList items={[{ term: m.centre_field_coverage(), value: centre.coverage.join(", ") }]} />
        )}
        <Section id="horaires" title={m.centre_hours_title()}>
          <OpeningHoursTable hours={centre.openingHours} exceptions={exceptions} />
          {centreActions().map((action) => (
            <p key={action.label()} className="mt-4">
              <a href={action.href(centre.slug)}>{action.label()}</a>
            </p>
          ))}
        </Section>
      </Page>
    </>
  )
}
