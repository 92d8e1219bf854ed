import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import type { BenchQuery } from "./queries.ts"

export interface Zebra {
  /** How many records it finds; undefined where the question has no like in its language. */
  search(query: BenchQuery): Promise<number | undefined>
  stop(): Promise<void>
}

const tables = "/usr/share/idzebra-2.0/tab"
const fields = [
  "200 title",
  "700 author",
  "701 author",
  "702 author",
  "710 author",
  "606 subject-heading",
  "330 abstract",
]

/**
 * Index Data's Zebra (Debian's idzebra-2.0) on a file in UNIMARC, asked over SRU for ten records: no facets, no stems, no synonyms.
 */
export async function openZebra(folder: string, records: string): Promise<Zebra> {
  const modules = modulesFolder() ?? ""
  for (const name of ["register", "keys", "locks"]) mkdirSync(join(folder, name), { recursive: true })
  const config = join(folder, "zebra.cfg")
  writeFileSync(join(folder, "unimarc.abs"), rules)
  writeFileSync(join(folder, "words-icu.xml"), words)
  writeFileSync(config, settings(folder, modules))
  for (const command of [["init"], ["update", records]]) {
    const { status, stderr } = spawnSync("zebraidx", ["-c", config, ...command], { encoding: "utf8" })
    if (status !== 0) throw new Error(stderr)
  }
  const port = await freePort()
  const server = spawn("zebrasrv", ["-c", config, `tcp:127.0.0.1:${port}`], { stdio: "ignore" })
  const gone = new Promise((resolve) => server.once("exit", resolve))
  const address = `http://127.0.0.1:${port}/Default`
  await answers(address)
  return {
    async search(query) {
      const pqf = pqfOf(query)
      if (pqf === undefined) return undefined
      const asked = new URLSearchParams({
        version: "1.1",
        operation: "searchRetrieve",
        "x-pquery": pqf,
        maximumRecords: "10",
      })
      const answer = await (await fetch(`${address}?${asked}`)).text()
      const found = /numberOfRecords>(\d+)</.exec(answer)?.[1]
      if (found === undefined) throw new Error(`Zebra does not answer ${pqf}: ${answer.slice(0, 500)}`)
      return Number(found)
    },
    async stop() {
      server.kill("SIGTERM")
      await gone
    },
  }
}

export function isZebraHere(): boolean {
  return modulesFolder() !== undefined && spawnSync("zebraidx", ["-V"]).error === undefined
}

/** The question that FTS5 is asked, in Prefix Query Format: words anywhere, phrases, a field's words; filters have no like. */
export function pqfOf({ fts5, filters }: BenchQuery): string | undefined {
  if (fts5 === undefined || filters !== undefined) return undefined
  const [, field, said] = /^(?:(authors|title): )?(.*)$/.exec(fts5) ?? []
  const use = field === undefined ? "1016" : field === "title" ? "4" : "1003"
  const [wanted = "", ...unwanted] = (said ?? "").split(" NOT ")
  const terms = wanted.split(" AND ").map((term) => termOf(use, term))
  const all = terms.reduce((left, right) => `@and ${left} ${right}`)
  return unwanted.reduce((left, right) => `@not ${left} ${termOf(use, right)}`, all)
}

function termOf(use: string, term: string): string {
  const isPhrase = term.startsWith('"')
  return `@attr 1=${use} ${isPhrase ? "@attr 4=1 " : ""}"${term.replaceAll('"', "")}"`
}

const rules = [
  "name unimarc",
  "encoding utf-8",
  "attset bib1.att",
  "esetname F @",
  "marc usmarc.mar",
  "xpath disable",
  "all any",
  ...fields.map((field) => `melm ${field}`),
  "",
].join("\n")

// Without accents, and cut at apostrophes, as FTS5 does beside.
const words = `<icu_chain locale="fr">
  <transform rule="NFD; [:Nonspacing Mark:] Remove; NFC"/>
  <transliterate rule="[\\u0027\\u2019\\u002D] > ' ';"/>
  <tokenize rule="w"/>
  <transform rule="[[:WhiteSpace:][:Punctuation:]] Remove"/>
  <display/>
  <casemap rule="l"/>
</icu_chain>
`

function settings(folder: string, modules: string): string {
  return `profilePath: ${folder}:${tables}
modulePath: ${modules}
index: icu.idx
attset: bib1.att
recordType: grs.marcxml.unimarc
storeKeys: 1
storeData: 1
register: ${join(folder, "register")}:4G
lockDir: ${join(folder, "locks")}
keyTmpDir: ${join(folder, "keys")}
isam: b
`
}

function modulesFolder(): string | undefined {
  if (!existsSync(tables)) return undefined
  return ["/usr/lib", ...readdirSync("/usr/lib").map((name) => join("/usr/lib", name))]
    .map((path) => join(path, "idzebra-2.0/modules"))
    .find((path) => existsSync(path))
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await fetch(address).catch(() => undefined)) !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("Zebra did not answer.")
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1")
  await new Promise((resolve) => probe.once("listening", resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === "object" && address !== null ? address.port : 0
}
