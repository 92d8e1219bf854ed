import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { buildMarc, streamOf, utf8 } from "../testing/build-marc.ts"
import { writeIso2709 } from "./iso2709-write.ts"
import { writeMarcXml } from "./marc-xml-write.ts"
import { readRecords } from "./read-records.ts"
import { describeUnimarc } from "./unimarc.ts"

const original = readFileSync(new URL("../testing/archires-original.sample.mrc", import.meta.url)).subarray(0, 6000)
const xml = utf8(
  writeMarcXml(
    ["un", "deux", "trois"].map((title) => buildMarc([`001 ${title}`, `200 1 $aÉtude ${title}`, "330   $aRésumé"])),
  ),
)

/** Deterministic draws, so that a failure can be seen again. */
function createDraw(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

function mutated(bytes: Uint8Array, draw: (below: number) => number): Uint8Array {
  const copy = bytes.slice(0, draw(10) === 0 ? draw(bytes.length) : bytes.length)
  const favourites = [0x1d, 0x1e, 0x1f, 0x00, 0x39, 0x3c, 0x3e, 0x26, 0xff, 0xc3]
  for (let count = 1 + draw(8); count > 0 && copy.length > 0; count -= 1) {
    copy[draw(copy.length)] = draw(2) === 0 ? draw(256) : (favourites[draw(favourites.length)] ?? 0)
  }
  return copy
}

test.each([
  ["ISO 2709", original, 1],
  ["XML", xml, 2],
])(
  "hundreds of damaged %s files: no exception, verdicts numbered without a gap, what is read can be written",
  async (_name, source, seed) => {
    const draw = createDraw(seed)
    for (let round = 0; round < Number(process.env["FUZZ_ROUNDS"] ?? 200); round += 1) {
      let ordinal = 0
      for await (const verdict of readRecords(streamOf(mutated(source, draw), 1 + draw(9000)))) {
        ordinal += 1
        expect(verdict.ordinal).toBe(ordinal)
        if (verdict.kind === "refusal") continue
        describeUnimarc(verdict.record)
        writeIso2709(verdict.record)
      }
      expect(ordinal).toBeGreaterThan(0)
    }
  },
  60_000,
)
