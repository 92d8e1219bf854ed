import { expect, test } from "vitest"
import { useDatabase } from "#platform/testing/database.ts"
import { index, search, buildEntry as thing, titles } from "./testing/entries.ts"

await useDatabase()

await index(
  thing("L’armée des ombres"),
  thing("Une armée d'Afrique"),
  thing("Le châtiment"),
  thing("Un chat dans le quartier"),
  thing("L’événement culturel"),
  thing("Des évènements de quartier"),
  thing("EVENEMENT SPORTIF"),
  thing("Saint-Denis, ville monde"),
  thing("Le préfet et le sous-préfet"),
  thing("Le porte-à-porte"),
  thing("La politique de la ville"),
  thing("La ville et sa politique"),
  thing("Les C.L.S.P.D. en région"),
  thing("Le cœur de l’Œuvre"),
  thing("Paroles d’habitant·e·s"),
  thing("La préfète d’hier"),
  thing("Où en est-on ?"),
  thing("Le rendez-vous manqué"),
  thing("Rendez à vous ce qui manque"),
  thing("Le renouvellement urbain du plateau"),
  thing("Renouvellement urbain : les façades"),
  thing("Projets urbains"),
  thing("Grands projets urbains"),
  thing("Les formes urbaines"),
  thing("La nouvelle forme urbaine"),
  thing("Une forme urbaine"),
  thing("Le café des parents"),
)

test.each([
  ["armée", ["L’armée des ombres", "Une armée d'Afrique"]],
  ["l'armee", ["L’armée des ombres", "Une armée d'Afrique"]],
  ["L’ARMÉES", ["L’armée des ombres", "Une armée d'Afrique"]],
  ["chat", ["Un chat dans le quartier"]],
  ["châtiment", ["Le châtiment"]],
  ["chatiments", ["Le châtiment"]],
  ["evenement", ["Des évènements de quartier", "EVENEMENT SPORTIF", "L’événement culturel"]],
  ["événements", ["Des évènements de quartier", "EVENEMENT SPORTIF", "L’événement culturel"]],
  ["saint-denis", ["Saint-Denis, ville monde"]],
  ["denis", ["Saint-Denis, ville monde"]],
  ["souspréfet", ["Le préfet et le sous-préfet"]],
  ["porte à porte", ["Le porte-à-porte"]],
  ['"politique de la ville"', ["La politique de la ville"]],
  ["politique ville", ["La politique de la ville", "La ville et sa politique"]],
  ["politique -de -ville", []],
  ["préfet -sous", ["La préfète d’hier"]],
  ['"politique et ville"', []],
  ['"politique dans la ville"', []],
  ["où en est-on", ["Où en est-on ?"]],
  ["rendez-vous", ["Le rendez-vous manqué"]],
  ["évén*", ["Des évènements de quartier", "EVENEMENT SPORTIF", "L’événement culturel"]],
  ["EVEN* cult*", ["L’événement culturel"]],
  ["chat*", ["Le châtiment", "Un chat dans le quartier"]],
  ["ch*", []],
  ["CAF", []],
  ["CAFÉ", ["Le café des parents"]],
  ["café des PARENTS", ["Le café des parents"]],
  ["zzz*", []],
  ["clspd", ["Les C.L.S.P.D. en région"]],
  ["coeur œuvre", ["Le cœur de l’Œuvre"]],
  ["habitants", ["Paroles d’habitant·e·s"]],
])("%s", async (query, expected) => {
  const found = await titles(query)
  expect(found.sort()).toEqual([...expected].sort())
  expect((await search(query)).total).toBe(found.length)
})

test.each([
  ["quartie", "quartier"],
  ["urbin", "urbain"],
  ["renouvelement urbin", "renouvellement urbain"],
  ["projets urbin", "projets urbains"],
  ["forme urbin", "forme urbaine"],
  ["évenemant culturel", "événement culturel"],
  ["chta", "chat"],
  ['"politqiue de la ville"', '"politique de la ville"'],
  ["Politique -Vile châtimnt", null],
  ["zzzzzzzz", null],
  ["armée", null],
  // Not a slip: an acronym, three letters, four letters with another first one.
  ["CHTA", null],
  ["cha", null],
  ["hhat", null],
])("did you mean: %s → %s", async (query, expected) => {
  expect((await search(query)).didYouMean).toBe(expected)
})
