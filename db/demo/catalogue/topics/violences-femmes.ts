import type { TopicText } from "../topic.ts"

export const violencesFemmes: TopicText = {
  code: "violences-femmes",
  shelf: "VIF",
  dewey: "362.83",
  weight: 1.5,
  from: 1984,
  themes: `Violences faites aux femmes
Aide aux victimes
Égalité entre les femmes et les hommes
Hébergement d’urgence
Stéréotypes de genre`,
  subjects: `la prévention des violences faites aux femmes
les violences conjugales /f
l'accueil des femmes victimes de violences /m
la lutte contre les mariages forcés @1998-
les violences sexistes et sexuelles /f @2005-
l'accompagnement des enfants exposés aux violences /m @2000-
l'hébergement des femmes en danger /m
la prévention de la prostitution des mineures @2014-`,
  audiences: `les femmes victimes de violences /f
les familles exposées aux violences /f
les jeunes filles /f
les professionnels de l'accueil /m
les auteurs de violences /m
les mères hébergées /f`,
  stakes: `l'emprise /f
le silence des proches
la peur de perdre ses enfants
le départ du domicile
la banalisation des insultes
le dépôt de plainte
la dépendance financière`,
  levers: `le téléphone grave danger @2012-
l'accueil de jour /m
le réseau local d'aide aux victimes @1998-
le questionnement systématique @2013-
la mise à l'abri
le groupe de parole
le poste d'intervenante sociale en commissariat @2004-
le bracelet anti-rapprochement @2020-
l'ordonnance de protection /f @2010-`,
  actors: `les associations spécialisées /f
les travailleuses sociales /f
les policiers et gendarmes /m
les magistrats /m
les médecins /m
les sages-femmes /f
les bailleurs /m`,
  questions: `comment repérer les violences
comment accueillir la parole
que faire quand elle retire sa plainte
comment loger en urgence
comment parler des violences avec des adolescents
que deviennent les enfants`,
  hooks: `[Partir|Dire|Oser dire|Rester|Recommencer] [, et après|sans se retourner|à voix basse|malgré tout]
[Le silence|Le premier mot|La gifle|La porte|La valise] [et la loi|de trop|derrière la cloison|au bout du couloir]
[Violences|Violences conjugales] : [entendre, orienter, protéger|agir localement|l'affaire de tous|repères pour l'accueil]
[Une femme|Elle|Une voisine] [parle|s'en va|frappe à la porte|n'a rien dit]
[Sous l'emprise|Hors d'atteinte|À l'abri|Sans bleus|Ce qui ne se voit pas|Les murs entendent|Numéro en mémoire]
[Protéger|Accueillir|Écouter|Croire] [les victimes|sans juger|, premiers gestes|d'abord]
[Les enfants|Les témoins|Les voisins] [aussi|, et l'entourage|face à la violence]`,
  contexts: `une victime sur dix seulement porte plainte @1995-
les violences conjugales touchent tous les milieux, mais les moyens d'y échapper ne sont pas les mêmes
le confinement a fait bondir les appels et révélé les manques de l'hébergement @2020-2023
la loi du 9 juillet 2010 a créé l'ordonnance de protection @2010-2016
les professionnels hésitent souvent à poser la question, faute de savoir que faire de la réponse
la violence au sein du couple reste l'une des moins déclarées
les lieux d'accueil sont rares, connus trop tard et souvent complets`,
  findings: `[les allers-retours|les retours au domicile] [font partie du parcours|précèdent presque toujours le départ définitif] et ne doivent pas être lus comme des échecs
la question posée [simplement|à chaque première consultation] [libère la parole|change le taux de repérage] sans [allonger l'entretien|heurter celles qui ne sont pas concernées]
{levier} {levier:reste|restent} [sans suite|sans effet] quand [le logement ne suit pas|aucun relais n'est prévu le week-end]
[les femmes concernées|la plupart des femmes] [connaissent|identifient] [l'assistante sociale|le médecin|la pharmacie] bien avant les lieux spécialisés
les enfants [voient et entendent|savent] plus que [leurs parents ne le pensent|ne le croient les adultes]
les délais [d'audience|d'hébergement] [découragent|exposent] [celles qui avaient franchi le pas|les plus isolées]
{acteur} [demandent|attendent] [une fiche réflexe|un interlocuteur joignable], pas un protocole de plus`,
  proposals: `former tous les agents d'accueil au repérage
tenir à jour un annuaire local des relais
réserver des logements à la mise à l'abri
accompagner la plainte et son attente
prendre en charge les enfants dès le premier jour
agir dès le collège
ouvrir un accueil le week-end`,
  foreign: {
    eng: `domestic violence prevention
support for women facing violence`,
    spa: `la violencia contra las mujeres`,
    ger: `Gewalt gegen Frauen`,
  },
}
