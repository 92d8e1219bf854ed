// Compiles the message files of the platform and of every module into typed functions (app/platform/messages/generated).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { compile } from "@inlang/paraglide-js"

await compileMessages()

async function compileMessages(): Promise<void> {
  declareMessageFiles()
  await compile({
    project: "./project.inlang",
    outdir: "./app/platform/messages/generated",
    strategy: ["globalVariable", "baseLocale"],
    outputStructure: "locale-modules",
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    emitReadme: false,
    disableAsyncLocalStorage: true,
  })
  keepPluralRules()
}

/** The compiler makes plural rules anew for each message shown, which costs more than the message: they are made once a language. */
function keepPluralRules(): void {
  const file = "app/platform/messages/generated/registry.js"
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
