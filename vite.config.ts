import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  // One module graph for pages, jobs and commands: the server entry is ours and imports the routes.
  environments: { ssr: { build: { rollupOptions: { input: "./app/server.ts" } } } },
})
