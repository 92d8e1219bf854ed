import type { ReactNode } from "react"
import * as D from "../index.ts"

export function Shell({ children }: { children: ReactNode }) {
  const items = ["un", "deux", "trois", "quatre", "cinq"].map((label) => ({
    label,
    href: `/${label}`,
    current: label === "deux",
  }))
  return (
    <D.PageShell
      skipLabel="Aller au contenu"
      staff={
        <D.StaffBar
          label="Équipe"
          home="/e"
          groups={[
            { label: "Accueil", items: [{ label: "Ma journée", href: "/j", count: 2, current: true }] },
            { label: "Outils", items },
          ]}
        />
      }
      header={{
        brand: { name: "Nom", href: "/", centre: "Un lieu au nom assez long" },
        search: <D.SearchBox action="/r" label="Chercher partout" button="Chercher" keep={[["k", "v"]]} />,
        navigation: { label: "Navigation", menuLabel: "Menu", items },
        languages: {
          label: "Langue",
          items: [
            { label: "Français", href: "/", lang: "fr", current: true },
            { label: "English", href: "/en", lang: "en" },
          ],
        },
        account: (
          <D.AccountLinks
            label="Compte"
            items={[{ label: "Moi", href: "/m" }]}
            signOut={
              <form>
                <D.Button tone="quiet" small>
                  Sortir
                </D.Button>
              </form>
            }
          />
        ),
      }}
      footer={{
        about: <p>Ce que c’est.</p>,
        groups: [{ title: "Ce site", items: [{ label: "Accessibilité", href: "/acc" }] }],
        colophon: <p>Version 0</p>,
      }}
    >
      {children}
    </D.PageShell>
  )
}
