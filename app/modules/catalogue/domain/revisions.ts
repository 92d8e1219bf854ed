export type RevisionReason = "form" | "import" | "correction" | "undo" | "merge" | "restore"
