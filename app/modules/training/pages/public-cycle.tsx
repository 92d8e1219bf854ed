import { read } from "#platform/db/index.server.ts"
import { Page, Section, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { findCycle } from "../queries/cycles.server.ts"
import { TextLines } from "../ui/text-lines.tsx"
import { durationInWords } from "../ui/words.ts"
import type { Route } from "./+types/public-cycle"

export async function loader({ context, params }: Route.LoaderArgs) {
  const cycle = await read(callerOf(context), (tx) => findCycle(tx, { slug: params.slug }))
  if (cycle === undefined || cycle.state !== "published") return notFound()
  return { cycle: { ...cycle, courses: cycle.courses.filter(({ state }) => state === "published") } }
}

export const handle = { hydrate: false }

export default function PublicCycle({ loaderData: { cycle } }: Route.ComponentProps) {
  return (
    <>
      <title>{`${cycle.title} – ${m.platform_site_name()}`}</title>
      <Page
        title={cycle.title}
        titleLang={writtenLang()}
        kicker={m.training_cycle()}
        width="text"
        breadcrumbs={{
          label: m.training_breadcrumbs(),
          items: [{ label: m.training_catalogue_title(), href: href("/formations") }],
          current: cycle.title,
        }}
      >
        <TextLines text={cycle.presentation} />
        <Section id="formations" title={m.training_cycle_courses()}>
          <ol>
            {cycle.courses.map(({ id, slug, title, minutes, required }) => (
              <li key={id}>
                <a href={href("/formations/:slug", { slug })}>
                  <Written>{title}</Written>
                </a>{" "}
                <small>
                  {[durationInWords(0, minutes), required ? "" : m.training_cycle_optional()]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </small>
              </li>
            ))}
          </ol>
        </Section>
      </Page>
    </>
  )
}
