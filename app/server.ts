import { runCommand } from "./commands/run-command.server.ts"

await runCommand(process.argv.slice(2))
