import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { Table } from "./table.tsx"

test("cells of days say so to the style sheet, in their line and in the total; others do not", () => {
  const html = renderToStaticMarkup(
    <Table
      id="essai"
      caption="Essai"
      rows={[{ day: "21 novembre 2026", span: "du 1er au 3 mai 2026", who: "Ana" }]}
      rowKey={({ who }) => who}
      columns={[
        { key: "day", label: "Jour", date: true, cell: ({ day }) => day, total: "En tout" },
        { key: "span", label: "Dates", date: "range", cell: ({ span }) => span },
        { key: "who", label: "Qui", rowHeader: true, cell: ({ who }) => who },
      ]}
    />,
  )
  expect(html).toContain('<td class="date">21 novembre 2026</td>')
  expect(html).toContain('<td class="date-range">du 1er au 3 mai 2026</td>')
  expect(html).toContain('<th scope="row">Ana</th>')
  expect(html).toContain('<td class="date">En tout</td>')
})
