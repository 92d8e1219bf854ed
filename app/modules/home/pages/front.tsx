import { AgendaList } from "#modules/agenda/index.ts"
import { RecordResult } from "#modules/catalogue/index.ts"
import { read } from "#platform/db/index.server.ts"
import {
  ButtonLink,
  Card,
  CardList,
  EmptyState,
  LinkColumns,
  Page,
  ResultList,
  SearchBox,
  Section,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { frontPage } from "../queries/front-page.server.ts"
import type { Route } from "./+types/front"

export async function loader({ context }: Route.LoaderArgs) {
  const caller = callerOf(context)
  return await read(caller, (tx) => frontPage(tx, caller.locale, new Date()))
}

export default function Front({ loaderData: { centres, recordCount, newest, themes, coming } }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.platform_site_name()} – ${m.home_front_subtitle()}`}</title>
      <meta name="description" content={m.home_front_lead()} />
      <Page title={m.home_front_title()} lead={m.home_front_lead()}>
        <SearchBox
          id="front-search"
          action={href("/recherche")}
          label={m.home_front_search_label()}
          placeholder={m.home_front_search_placeholder()}
          button={m.platform_search_button()}
          large
        />
        {centres.length === 0 && <NotSetUp />}
        <Section id="entrees" title={m.home_front_doors()}>
          <CardList label={m.home_front_doors()}>
            <Card
              level={3}
              title={m.home_front_catalogue()}
              href={href("/catalogue")}
              foot={m.home_front_catalogue_count({
                count: recordCount,
                number: formatNumber(recordCount, getLocale()),
              })}
            >
              <p>{m.home_front_catalogue_text()}</p>
            </Card>
            <Card level={3} title={m.home_front_territories()} href={href("/territoires")}>
              <p>{m.home_front_territories_text()}</p>
            </Card>
            <Card level={3} title={m.home_front_vocabulary()} href={href("/vocabulaire")}>
              <p>{m.home_front_vocabulary_text()}</p>
            </Card>
          </CardList>
        </Section>
        {themes.length > 0 && (
          <Section id="themes" title={m.home_front_themes()}>
            <LinkColumns
              label={m.home_front_themes()}
              items={themes.map(({ id, name }) => ({ label: name, href: href("/vocabulaire/concept/:id", { id }) }))}
            />
          </Section>
        )}
        {coming.length > 0 && (
          <Section
            id="agenda"
            title={m.home_front_coming()}
            actions={<a href={href("/agenda")}>{m.home_front_all_coming()}</a>}
          >
            <AgendaList lines={coming} label={m.home_front_coming()} level={3} flat />
          </Section>
        )}
        {newest.length > 0 && (
          <Section
            id="nouveautes"
            title={m.home_front_newest()}
            actions={<a href={`${href("/catalogue")}?tri=recents`}>{m.home_front_all_newest()}</a>}
          >
            <ResultList label={m.home_front_newest()}>
              {newest.map((result) => (
                <RecordResult key={result.record.permanentId} {...result} level={3} />
              ))}
            </ResultList>
          </Section>
        )}
        {centres.length > 0 && (
          <Section id="centres" title={m.home_front_centres()} intro={<p>{m.home_front_centres_text()}</p>}>
            <LinkColumns
              label={m.home_front_centres()}
              items={centres.map(({ slug, name, coverage }) => ({
                label: name,
                href: href("/centres/:slug", { slug }),
                note: coverage.join(", "),
              }))}
            />
          </Section>
        )}
      </Page>
    </>
  )
}

function NotSetUp() {
  return (
    <EmptyState
      title={m.home_front_not_set_up()}
      level={2}
      actions={
        <ButtonLink href={href("/a-propos")} tone="secondary">
          {m.platform_footer_about()}
        </ButtonLink>
      }
    >
      <p>{m.home_front_not_set_up_text()}</p>
    </EmptyState>
  )
}
