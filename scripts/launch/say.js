// What the launcher says before the application and its messages exist.
const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ""
const french = language.startsWith("fr")

export const say = {
  installing: () => (french ? "Installation des dépendances…" : "Installing the dependencies…"),
  building: () => (french ? "Construction de l’application…" : "Building the application…"),
  waiting: () =>
    french
      ? "Un autre lancement installe ou construit : attente…"
      : "Another launch is installing or building: waiting…",
  installFailed: () =>
    french
      ? "L’installation a échoué : voir le message de npm ci-dessus. Vérifiez le réseau et la place sur le disque, puis relancez."
      : "The installation failed: see npm’s message above. Check the network and the room on the disk, then start again.",
  buildFailed: () =>
    french ? "La construction a échoué : voir le message ci-dessus." : "The build failed: see the message above.",
  notWritable: (folder) =>
    french
      ? `Le dossier ${folder} n’est pas modifiable par ce compte.`
      : `This account cannot write in the folder ${folder}.`,
  diskFull: () =>
    french
      ? "Le disque est plein : libérez de la place, puis relancez."
      : "The disk is full: make room, then start again.",
  noNode: (version) =>
    french
      ? `Aucun Node 24 n’est fourni pour cette machine et celui-ci est ${version} : installez Node 24 ou plus récent.`
      : `No Node 24 comes along for this machine and this one is ${version}: install Node 24 or newer.`,
  unknownCommand: (name) =>
    french ? `Commande inconnue : ${name ?? "(aucune)"}.` : `Unknown command: ${name ?? "(none)"}.`,
}

/** The sentence for what the file system refuses, or undefined. */
export function sentenceOf(error, root) {
  if (["EACCES", "EPERM", "EROFS"].includes(error.code)) return say.notWritable(root)
  return ["ENOSPC", "EDQUOT"].includes(error.code) ? say.diskFull() : undefined
}

export function tell(sentence) {
  process.stderr.write(`${sentence}\n`)
}
