// Tests on the database run with every module registered, as the application does: who listens does not hang on what a file imports.
import "#app/modules.server.ts"
