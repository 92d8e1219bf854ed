/** A shipped source as the page about the installation names it: names of its own, in French, whatever the language. */
export type ReferenceSource = { name: string; producer: string; date: string; licence: string }

/** Where the shipped territories come from; the files themselves are listed in db/reference/territory/LICENCES.md. */
export const referenceSources: readonly ReferenceSource[] = [
  {
    name: "Code officiel géographique, communes et changements depuis 1943",
    producer: "INSEE",
    date: "2026-01-01",
    licence: "Licence Ouverte",
  },
  {
    name: "Intercommunalités et leurs communes",
    producer: "DGCL, INSEE",
    date: "2026-01-01",
    licence: "Licence Ouverte",
  },
  { name: "Codes postaux", producer: "La Poste", date: "2026-03-09", licence: "Licence Ouverte" },
  { name: "Populations légales", producer: "INSEE", date: "2026-01-01", licence: "Licence Ouverte" },
  { name: "Quartiers prioritaires de 2024", producer: "ANCT", date: "2024-12-27", licence: "Licence Ouverte" },
  { name: "Contrats de ville 2015-2023", producer: "ANCT", date: "2024-04-19", licence: "Licence Ouverte 2.0" },
  {
    name: "Contours : Admin Express COG",
    producer: "IGN, INSEE (france-geojson)",
    date: "2018-01-01",
    licence: "Licence Ouverte",
  },
]
