import { expect, test } from "vitest"
import { cutNames, cutValues, signsChosen, signsShown } from "./value-separators.ts"

test("signs are ticked by their names, or typed; a tab too", () => {
  expect(signsChosen(["comma", "tab"], " / ;")).toBe(",\t/;")
  expect(signsChosen([], "")).toBe("")
  expect(signsShown([...",\t•"])).toEqual({ names: ["comma", "tab"], typed: "•" })
})

test("values are cut at every sign and line end", () => {
  expect(cutValues("ville, habitat|insertion\nécole", [",", "|"])).toEqual(["ville", " habitat", "insertion", "école"])
  expect(cutValues("ville, habitat", [])).toEqual(["ville, habitat"])
})

test("a comma inside a person's name does not cut it", () => {
  expect(cutNames("Durand, Marie; Le Goff, Jacques", [";", ","])).toEqual(["Durand, Marie", " Le Goff, Jacques"])
  expect(cutNames("Marie Durand, Jacques Le Goff", [","])).toEqual(["Marie Durand", " Jacques Le Goff"])
  expect(cutNames("Le Goff, Jean Paul", [","])).toEqual(["Le Goff, Jean Paul"])
  expect(cutNames("Marie Durand, Jacques Le Goff", [";"])).toEqual(["Marie Durand, Jacques Le Goff"])
})
