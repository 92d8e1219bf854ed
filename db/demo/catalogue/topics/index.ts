import type { Topic } from "../topic.ts"
import { readTopic } from "../topic.ts"
import { cadreDeVie } from "./cadre-de-vie.ts"
import { culture } from "./culture.ts"
import { decrochage } from "./decrochage.ts"
import { developpementEconomique } from "./developpement-economique.ts"
import { developpementSocial } from "./developpement-social.ts"
import { discriminations } from "./discriminations.ts"
import { egalite } from "./egalite.ts"
import { emploi } from "./emploi.ts"
import { evaluation } from "./evaluation.ts"
import { francais } from "./francais.ts"
import { habitat } from "./habitat.ts"
import { habitatPrive } from "./habitat-prive.ts"
import { illettrisme } from "./illettrisme.ts"
import { immigration } from "./immigration.ts"
import { jeunesse } from "./jeunesse.ts"
import { laicite } from "./laicite.ts"
import { mediationSociale } from "./mediation-sociale.ts"
import { memoire } from "./memoire.ts"
import { metiers } from "./metiers.ts"
import { mobilite } from "./mobilite.ts"
import { numerique } from "./numerique.ts"
import { observation } from "./observation.ts"
import { parentalite } from "./parentalite.ts"
import { participation } from "./participation.ts"
import { pauvrete } from "./pauvrete.ts"
import { policeJustice } from "./police-justice.ts"
import { politiqueDeLaVille } from "./politique-de-la-ville.ts"
import { preventionDelinquance } from "./prevention-delinquance.ts"
import { renouvellementUrbain } from "./renouvellement-urbain.ts"
import { reussiteEducative } from "./reussite-educative.ts"
import { sante } from "./sante.ts"
import { santeMentale } from "./sante-mentale.ts"
import { segregation } from "./segregation.ts"
import { sport } from "./sport.ts"
import { territoires } from "./territoires.ts"
import { transition } from "./transition.ts"
import { vieAssociative } from "./vie-associative.ts"
import { vieillissement } from "./vieillissement.ts"
import { violencesFemmes } from "./violences-femmes.ts"

/** The themes of the demonstration's records; their order decides the draws, so new ones go at the end. */
export const topics: readonly Topic[] = [
  cadreDeVie,
  culture,
  decrochage,
  developpementEconomique,
  developpementSocial,
  discriminations,
  egalite,
  emploi,
  evaluation,
  francais,
  habitatPrive,
  habitat,
  illettrisme,
  immigration,
  jeunesse,
  laicite,
  mediationSociale,
  memoire,
  metiers,
  mobilite,
  numerique,
  observation,
  parentalite,
  participation,
  pauvrete,
  policeJustice,
  politiqueDeLaVille,
  preventionDelinquance,
  renouvellementUrbain,
  reussiteEducative,
  santeMentale,
  sante,
  segregation,
  sport,
  territoires,
  transition,
  vieAssociative,
  vieillissement,
  violencesFemmes,
].map(readTopic)
