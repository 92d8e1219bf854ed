import * as D from "../index.ts"

export function Lists() {
  return (
    <D.Section
      id="lists"
      title="Listes"
      note="douze"
      intro={<p>Un mot.</p>}
      actions={
        <D.InlineLinks
          label="Trier"
          showLabel
          items={[
            { label: "Titre", href: "?t", current: true },
            { label: "Date", href: "?d" },
          ]}
        />
      }
    >
      <D.ActiveFilters
        label="Filtres"
        items={[{ label: "Choix 0", href: "?", removeLabel: "retirer" }]}
        clear={{ label: "Tout effacer", href: "?" }}
      />
      <D.Tabs
        label="Côtés"
        items={[
          { label: "Tout", href: "?1", current: true, count: 12 },
          { label: "Rien", href: "?2", count: 0 },
        ]}
      />
      <D.ResultList label="Résultats">
        <D.Result
          level={3}
          kind="Livre"
          title="Anticonstitutionnellement-anticonstitutionnellement"
          href="/1"
          meta="2019"
          excerpt={<D.Marked parts={["un ", { mark: "mot" }]} />}
          foot={
            <D.TagList label="Sujets">
              {[
                <D.Tag key="a" href="/a">
                  Un
                </D.Tag>,
                <D.Tag key="b">Deux</D.Tag>,
              ]}
            </D.TagList>
          }
        />
      </D.ResultList>
      <D.Pagination
        label="Pages"
        current={20}
        total={42}
        hrefOf={(page) => `?p=${page}`}
        previousLabel="Avant"
        nextLabel="Après"
        pageLabel={(page) => `Page ${page}`}
      />
      <D.CardList label="Cartes">
        <D.Card kind="Dossier" title="Une carte" href="/c" foot="Hier">
          Une phrase.
        </D.Card>
      </D.CardList>
      <D.LinkColumns
        label="Lieux"
        items={[
          { label: "Ici", href: "/i", count: 3, note: "nord" },
          { label: "Là", href: "/l" },
        ]}
      />
      <D.StepList
        label="Étapes"
        steps={[
          { label: "Lire", state: "done", stateLabel: "(fait)", href: "/s" },
          { label: "Voir", state: "current", stateLabel: "(en cours)", note: "2" },
          { label: "Écrire", state: "todo", stateLabel: "(à faire)" },
        ]}
      />
      <D.Timeline
        label="Histoire"
        entries={[{ key: "1", date: "4 mars 2026", dateTime: "2026-03-04", title: "Revu", body: <p>Deux mots.</p> }]}
      />
      <D.DownloadLinks
        label="Télécharger"
        items={[{ label: "Tableau", href: "/t.csv", format: "CSV", size: "12 ko" }]}
      />
    </D.Section>
  )
}

export function Aside() {
  const facets = Array.from({ length: 9 }, (_, rank) => ({
    label: `Choix ${rank}`,
    href: `?f=${rank}`,
    count: 90 - rank,
    selected: rank === 0,
    removeLabel: "(retirer)",
  }))
  return (
    <>
      <D.FacetList title="Nature" facets={facets} moreLabel="3 autres" />
      <D.CopyableAddress
        label="Adresse"
        address="https://exemple.fr/une-adresse-tres-longue/0198f3c2-77aa-7c1e-9d0b-1f2e3d4c5b6a"
      />
      <D.DefinitionList
        stacked
        items={[
          { term: "Terme", value: "Valeur" },
          { term: "Vide", value: "" },
        ]}
      />
    </>
  )
}
