// After the build: each text of build/client once more as Brotli and gzip beside it, so that serving it costs nothing.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"

for (const name of readdirSync("build/client", { recursive: true, encoding: "utf8" })) {
  if (!/\.(css|js|svg|json)$/.test(name)) continue
  const file = join("build/client", name)
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}
