import * as D from "../index.ts"

export function Figures() {
  const rows = [{ name: "Saint-Quelque-Part-le-Vieux", value: "1 234,5" }]
  const columns = [
    {
      key: "name",
      label: "Nom",
      rowHeader: true,
      cell: (row: { name: string }) => row.name,
      sort: { href: "?n", direction: "ascending" as const },
      total: "Ensemble",
    },
    ...["a", "b", "c", "d", "e", "f"].map((key) => ({
      key,
      label: "Une mesure",
      numeric: true,
      cell: (row: { value: string }) => row.value,
      total: "1",
    })),
  ]
  const table = (id: string) => (
    <D.Table
      id={id}
      caption="Un tableau"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.name}
      note="Source : nous."
    />
  )
  return (
    <D.Section id="figures" title="Chiffres">
      <D.StatList label="Chiffres">
        <D.Stat value="26 717" label="lignes" href="/l" note="en 2026" />
        <D.Stat value="—" label="inconnu" />
      </D.StatList>
      {table("t1")}
      <D.ChartFrame
        id="chart"
        title="Un graphique"
        description={<p>Il monte.</p>}
        table={table("t2")}
        tableLabel="Voir les chiffres"
        source="Source : nous."
      >
        <svg viewBox="0 0 600 100" role="img" aria-label="Trois barres">
          <rect className="data-fill-1" width="90" height="90" />
          <path className="chart-axis" d="M0 95H600" />
        </svg>
      </D.ChartFrame>
      <D.MapFrame
        id="map"
        title="Une carte"
        legend={[{ step: 1, label: "Beaucoup" }]}
        list={<p>Ici</p>}
        listLabel="La liste"
      >
        <svg viewBox="0 0 60 20" role="group" aria-label="Carte">
          <a href="/i" aria-label="Ici">
            <path className="data-fill-1" d="M0 0h60v20H0z" />
          </a>
        </svg>
      </D.MapFrame>
      <D.ProgressBar id="p1" label="Travail" value={45} share="45 %" counts="45 sur 100" timeLeft="encore 3 minutes" />
      <D.ProgressBar id="p2" label="Travail sans fin connue" />
    </D.Section>
  )
}
