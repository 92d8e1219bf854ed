// The import rules of docs/architecture: each says why. `npm run check` runs them, and asserts how many files were read.
import { edges, moduleNames, modulesBelow } from "./app/modules/edges.ts"

const tests = "\\.(test|e2e)\\.tsx?$"
const testing = "^app/(platform|platform/.+|modules/[^/]+)/testing/"
const doors = "^app/modules/[^/]+/index(\\.server)?\\.ts$"
// Where reading begins: what runs, what has an address, what other modules may call.
const roots =
  "^(app/[^/]+\\.tsx?$|scripts/|app/modules/[^/]+/(pages|emails|jobs)/|app/modules/[^/]+/index(\\.server)?\\.ts$)"
// What the installation is built from: each imports one line per module.
const centre = "^(app/[^/]+\\.tsx?$|app/commands/|db/demo/|scripts/(?!reference-)|bench/|e2e/)"

/** Not a rule of the tool, which asks each beginning anew what it reaches: 60 s where one walk takes none. */
export const noDeadFile = {
  name: "no-dead-file",
  comment: "What no page, command, job or door leads to is read and kept up for nothing.",
  roots,
  pathNot: `${roots}|${tests}|${testing}|\\.d\\.ts$|/messages/generated/`,
}

export default {
  forbidden: [
    {
      name: "platform-knows-no-module",
      comment:
        "The platform holds no business word: what two modules need goes in the lower one, or waits for a third use.",
      severity: "error",
      from: { path: "^app/platform/", pathNot: testing },
      to: { path: "^app/(?!platform/)" },
    },
    {
      name: "kernel-is-pure",
      comment: "The kernel can be imported from everywhere, the browser included, so it imports nothing but itself.",
      severity: "error",
      from: { path: "^app/platform/kernel/", pathNot: tests },
      to: { pathNot: "^app/platform/kernel/" },
    },
    {
      name: "domain-is-pure",
      comment:
        "A rule of the domain is a pure function: it imports its own domain and the kernel, so that a test needs no fake.",
      severity: "error",
      from: { path: "^app/modules/([^/]+)/domain/", pathNot: tests },
      to: { pathNot: "^app/(modules/$1/domain|platform/kernel)/" },
    },
    {
      name: "browser-code-stays-off-the-server",
      comment:
        "A component and the browser-safe door go to the browser, where a .server file would break the build or leak.",
      severity: "error",
      from: { path: "^app/(modules/[^/]+/(ui/|index\\.ts$)|platform/(design|kernel)/)", pathNot: tests },
      to: { path: "\\.server\\.tsx?$" },
    },
    {
      name: "modules-meet-at-their-doors",
      comment:
        "Another module is reached by index.ts or index.server.ts only: the rest may change without asking anyone.",
      severity: "error",
      from: { path: "^app/modules/([^/]+)/" },
      to: { path: "^app/modules/[^/]+/", pathNot: `^app/modules/$1/|${doors}|${testing}` },
    },
    {
      name: "the-centre-holds-one-line-a-module",
      comment: "Routes, jobs, menus and commands take a module's doors, routes and permissions; nothing else of it.",
      severity: "error",
      from: { path: centre, pathNot: tests },
      to: {
        path: "^app/modules/[^/]+/",
        pathNot: `${doors}|^app/modules/[^/]+/(routes|permissions|navigation)\\.ts$|${testing}`,
      },
    },
    ...moduleNames.map(edgesOf),
    {
      name: "pages-import-no-page",
      comment: "A page is reached by its address; what two pages share goes to ui/, queries/ or domain/.",
      severity: "error",
      from: { path: "^app/", pathNot: tests },
      to: { path: "^app/modules/[^/]+/pages/" },
    },
    {
      name: "no-cycle",
      comment:
        "In a cycle nothing can be read, tested or changed alone; a type may point back, it is gone when the code runs.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "test-tools-stay-in-tests",
      comment: "Builders and fixtures take short cuts that the application must not.",
      severity: "error",
      from: { path: "^app/", pathNot: `${tests}|${testing}` },
      to: { path: testing },
    },
    {
      name: "app-stands-alone",
      comment:
        "What is built is app/ and its dependencies: scripts, benches and end-to-end tests use it, never the other way.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^(scripts|bench|e2e)/" },
    },
    {
      name: "no-module-knows-the-demonstration",
      comment:
        "The demonstration is made through the modules' operations; only the start command and tests know of it.",
      severity: "error",
      from: { path: "^app/(modules|platform)/", pathNot: `${tests}|${testing}` },
      to: { path: "^db/demo/" },
    },
    {
      name: "no-unresolved-import",
      comment: "An import that leads nowhere hides from every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "/\\+types/|^virtual:" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/\\+types/" },
    enhancedResolveOptions: { extensions: [], exportsFields: ["exports"], conditionNames: ["node", "import", "types"] },
  },
}

function edgesOf(name) {
  const allowed = [name, ...modulesBelow(name)]
  const list = edges[name].length === 0 ? "no module" : edges[name].join(", ")
  return {
    name: `edges-of-${name}`,
    comment: `In app/modules/edges.ts, ${name} may use ${list} and what is below: the other way goes by an event or a question.`,
    severity: "error",
    from: { path: `^app/modules/${name}/`, pathNot: tests },
    to: { path: `^app/modules/(?!(${allowed.join("|")})/)[^/]+/` },
  }
}
