import * as D from "../index.ts"
import { Figures } from "./gallery-figures.tsx"
import { Fields, Messages } from "./gallery-forms.tsx"
import { Aside, Lists } from "./gallery-lists.tsx"
import { Shell } from "./gallery-shell.tsx"

/** Every component once, in the states that pages seldom show; seen by the browser test beside. Its words mean nothing. */
export function Gallery() {
  return (
    <Shell>
      <D.Page
        title="Tous les composants"
        kicker="Galerie"
        lead={<p>Une page pour les voir ensemble.</p>}
        breadcrumbs={{ label: "Chemin", items: [{ label: "Accueil", href: "/" }], current: "Galerie" }}
        actions={<D.ButtonLink href="/a">Une action</D.ButtonLink>}
        aside={<Aside />}
        asideLabel="À côté"
        asideFirst
      >
        <D.ErrorSummary
          title="Deux réponses sont à revoir"
          errors={{ name: ["Dites un nom."], kind: ["Choisissez."] }}
        />
        <Fields />
        <Lists />
        <Figures />
        <Messages />
      </D.Page>
    </Shell>
  )
}
