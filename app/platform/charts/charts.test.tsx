import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { Bars } from "./bars.tsx"
import { chartSvg } from "./chart-svg.server.ts"
import { Lines } from "./lines.tsx"

const props = {
  id: "a",
  title: "Participants",
  description: "29 puis 46",
  series: ["2017", "2016"],
  groups: [
    {
      label: "Chefs de projet <b>",
      values: [
        { value: 40, text: "40" },
        { value: 10, text: "10" },
      ],
    },
    {
      label: "PRE",
      values: [
        { value: 20, text: "20" },
        { value: 0, text: "0" },
      ],
    },
  ],
}

test("bars are in proportion, named, with every value written", () => {
  const svg = renderToStaticMarkup(<Bars {...props} />)
  expect([...svg.matchAll(/<rect x="1"[^>]*? width="([\d.]+)%"/g)].map(([, share]) => Number(share))).toEqual([
    82, 20.5, 41, 0,
  ])
  expect(svg).toContain('<title id="a-titre">Participants</title><desc id="a-texte">29 puis 46</desc>')
  expect(svg).toContain("Chefs de projet &lt;b&gt;")
  for (const text of ["40", "10", "20", "0", "2017", "2016"]) expect(svg).toContain(`>${text}</text>`)
})

test("a line ends where nothing is known, and says its last value", () => {
  const groups = [1, 2, Number.NaN].map((value, at) => ({
    label: `${at}`,
    values: [
      { value, text: `v${value}` },
      { value: at, text: `w${at}` },
    ],
  }))
  const svg = renderToStaticMarkup(<Lines {...props} groups={groups} />)
  expect(svg).toContain("2017 : v2")
  expect(svg).toContain("2016 : w2")
  expect(svg).not.toContain("NaN")
})

test("nothing to draw is no error, and a drawing can stand in a document", () => {
  expect(renderToStaticMarkup(<Bars {...props} groups={[]} />)).not.toContain("NaN")
  const file = chartSvg(<Bars {...props} />, 480)
  expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*width="480" height="\d+" viewBox="0 0 480 \d+"/)
})
