// Compiles the message files of the platform and of every module into typed functions (app/platform/messages/generated).
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"

const generated = "app/platform/messages/generated"
// What the functions were made from: the compiler takes seconds, and is asked only where something changed.
const stamp = `${generated}/made-from.txt`

await compileMessages()

async function compileMessages(): Promise<void> {
  const from = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === from) return
  rmSync(stamp, { force: true })
  declareMessageFiles()
  const { compile } = await import("@inlang/paraglide-js")
  await compile({
    project: "./project.inlang",
    outdir: `./${generated}`,
    strategy: ["globalVariable", "baseLocale"],
    outputStructure: "locale-modules",
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    emitReadme: false,
    disableAsyncLocalStorage: true,
  })
  keepPluralRules()
  writeFileSync(stamp, from)
}

function fingerprint(): string {
  const words = messageFolders().flatMap((folder) => [`${folder}/fr.json`, `${folder}/en.json`])
  const hash = createHash("sha256")
  for (const file of [...words, "node_modules/@inlang/paraglide-js/package.json", "scripts/messages.ts"]) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0")
  }
  return hash.digest("hex")
}

/** The compiler makes plural rules anew for each message shown, which costs more than the message: they are made once a language. */
function keepPluralRules(): void {
  const file = `${generated}/registry.js`
  const made = readFileSync(file, "utf8")
  const kept = made.replace(
    "return new Intl.PluralRules(locale, options).select(",
    "return pluralRules(locale, options).select(",
  )
  if (kept === made) return
  writeFileSync(
    file,
    `${kept}
const made = new Map()
function pluralRules(locale, options) {
  const key = locale + JSON.stringify(options ?? {})
  if (!made.has(key)) made.set(key, new Intl.PluralRules(locale, options))
  return made.get(key)
}
`,
  )
}

/** The compiler's project is written anew each time, so that nobody keeps the list of message files by hand. */
function declareMessageFiles(): void {
  mkdirSync("project.inlang", { recursive: true })
  const settings = {
    baseLocale: "fr",
    locales: ["fr", "en"],
    modules: ["./node_modules/@inlang/plugin-message-format/dist/index.js"],
    "plugin.inlang.messageFormat": { pathPattern: messageFolders().map((folder) => `./${folder}/{locale}.json`) },
  }
  writeFileSync("project.inlang/settings.json", JSON.stringify(settings))
}

function messageFolders(): string[] {
  const modules = existsSync("app/modules") ? readdirSync("app/modules").sort() : []
  return ["app/platform/messages", ...modules.map((name) => `app/modules/${name}/messages`)].filter((folder) =>
    existsSync(`${folder}/fr.json`),
  )
}
