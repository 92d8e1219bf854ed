import type { ReactNode } from "react"
import { ErrorSummary, InlineLinks, Notice, Page, Tabs } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m, writtenLang } from "#platform/messages/index.ts"

const sides = {
  offer: { path: "/travail/formations", label: m.training_tab_offer },
  sessions: { path: "/travail/formations/sessions", label: m.training_tab_sessions },
  cycles: { path: "/travail/formations/parcours", label: m.training_tab_cycles },
  trainers: { path: "/travail/formations/formateurs", label: m.training_tab_trainers },
  evaluations: { path: "/travail/formations/questionnaires", label: m.training_tab_evaluations },
  bpf: { path: "/travail/formations/bpf", label: m.training_tab_bpf },
  qualiopi: { path: "/travail/formations/qualiopi", label: m.training_tab_qualiopi },
  lheo: { path: "/travail/formations/lheo", label: m.training_tab_lheo },
} as const
export type TrainingSide = keyof typeof sides

type Props = {
  side: TrainingSide
  slug: string
  title: string
  /** The title is the centre's own words. */
  written?: boolean | undefined
  centres?: readonly { slug: string; name: string }[] | undefined
  /** The page is the first of its side: its tab is the current one, no breadcrumb. */
  first?: boolean | undefined
  kicker?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  errors?: Record<string, string[]> | undefined
  saved?: boolean | undefined
  children: ReactNode
}

/** A staff page of training: its title, its sides as tabs, what was just saved or is to be corrected. */
export function TrainingPage(props: Props) {
  const { side, slug, title, centres = [], first = false, kicker, lead, actions, errors = {}, saved, children } = props
  const at = (path: string) => `${path}?centre=${slug}`
  const hasErrors = Object.keys(errors).length > 0
  return (
    <>
      <title>{`${title} – ${m.training_staff()} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        titleLang={props.written ? writtenLang() : undefined}
        kicker={kicker}
        lead={lead}
        actions={actions}
        breadcrumbs={
          first
            ? undefined
            : {
                label: m.training_breadcrumbs(),
                items: [{ label: sides[side].label(), href: at(href(sides[side].path)) }],
                current: title,
              }
        }
      >
        <Tabs
          label={m.training_tabs()}
          items={Object.entries(sides).map(([name, { path, label }]) => ({
            label: label(),
            href: at(href(path)),
            current: first && name === side,
          }))}
        />
        {first && centres.length > 1 ? (
          <InlineLinks
            label={m.training_centres()}
            showLabel
            items={centres.map((centre) => ({
              label: centre.name,
              href: `${href(sides[side].path)}?centre=${centre.slug}`,
              current: centre.slug === slug,
            }))}
          />
        ) : null}
        {saved && !hasErrors ? <Notice tone="success" role="status" title={m.training_saved()} /> : null}
        <ErrorSummary
          title={m.training_to_correct()}
          errors={errors}
          labels={{ title: m.training_field_title(), capacity: m.training_field_capacity() }}
        />
        {children}
      </Page>
    </>
  )
}
