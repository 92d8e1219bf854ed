import { expect, test } from "vitest"
import { meetingTitle } from "./meeting-title.ts"

test.each([
  ["Chefs de projet\u00a0: rencontre n° 4", "Rencontre n° 4"],
  ["Chefs de projet, rencontre de rentrée", "Rencontre de rentrée"],
  ["Chefs de projet – l’école", "L’école"],
  ["Chefs de projet", "Chefs de projet"],
  ["Chefs de projet :", "Chefs de projet :"],
  ["Chefs de projets urbains : visite", "Chefs de projets urbains : visite"],
  ["Visite de Lombrac", "Visite de Lombrac"],
])("the title %j is shown as %j by its network", (title, shown) => {
  expect(meetingTitle(title, "Chefs de projet")).toBe(shown)
})
