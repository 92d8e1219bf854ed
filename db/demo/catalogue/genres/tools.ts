import type { GenreText } from "../genre.ts"

export const tools: GenreText[] = [
  {
    kind: "teaching_tool",
    code: "game",
    except:
      "metiers developpement-social politique-de-la-ville renouvellement-urbain habitat-prive segregation evaluation observation territoires developpement-economique",
    form: "Outil pédagogique",
    weight: 2.2,
    years: [1990, 2026],
    local: 0.08,
    signature: "maker",
    imprint: "signer",
    series: "*",
    pages: [16, 64],
    isbn: 0.04,
    online: 0.2,
    abstract: 0.97,
    names: `l'outil /m
le jeu
la mallette
le support`,
    titles: `{jeu} :: [jeu de cartes|jeu coopératif|jeu de plateau|photolangage|mallette pédagogique|support d'animation] sur {sujet}
{jeu} :: [jeu de rôle|outil d'animation|photolangage] pour parler {de enjeu}
{jeu} :: [mallette|kit d'animation|outil d'animation] à l'usage {de acteur}
{accroche} :: [jeu coopératif|photolangage|mallette pédagogique|exposition-jeu|kit d'animation]
{accroche} :: [exposition itinérante|jeu de cartes] sur {enjeu}`,
    opening: `{ce doc} permet d'aborder {sujet} avec {public}, [en petit groupe|de manière ludique|sans discours]
{doc:Destiné|Destinée|Destinés|Destinées} {a public}, {doc} aide à parler {de enjeu} [sans jugement|à partir de situations concrètes]
Un support pour [ouvrir le débat|faire émerger les représentations|préparer un projet] autour {de sujet}
En équipe, les joueurs [affrontent|rencontrent] {enjeu} et imaginent des réponses`,
    method: `{Maj acteur} l'ont testé auprès {de public}
La partie dure [une heure|une heure et demie|quarante-cinq minutes] et se joue de [quatre à douze|six à quinze|trois à huit] personnes`,
    content: `Les cartes présentent des situations, des personnages et des questions
La mallette contient un livret, des affiches et des fiches d'animation
Le livret [rappelle le droit applicable|donne des repères à l'animateur|propose trois niveaux de difficulté]`,
    ending: `Une formation à l'animation est proposée
Le centre le prête pour [trois semaines|un mois]
Aucun prérequis n'est nécessaire`,
    shapes: "OMK OK OMKE OKE OME OMKE OM",
  },
  {
    kind: "teaching_tool",
    code: "workbook",
    except:
      "politique-de-la-ville renouvellement-urbain habitat-prive segregation evaluation observation territoires developpement-economique",
    form: "Outil pédagogique",
    weight: 2.4,
    years: [1984, 2026],
    local: 0.04,
    signature: "people",
    imprint: "publisher",
    series: "guide",
    pages: [32, 148],
    isbn: 0.45,
    online: 0.25,
    abstract: 0.95,
    names: `le livret
le cahier
l'ouvrage /m
le classeur`,
    titles: `{accroche} :: [cahier d'activités|fiches d'activités|guide de l'animateur|livret d'animation]
{Maj sujet} :: [fiches d'animation|trente activités|livret pédagogique|séances clés en main|supports de formation]
[Mettre en place|Faire vivre] {levier} :: [fiches pratiques|livret d'animation|module de formation]
{Maj enjeu} :: [fiches d'animation à l'usage {de acteur}|séquences pédagogiques|supports de discussion]
[Vingt|Trente|Quarante|Cinquante] activités pour [aborder|travailler sur|faire comprendre] {sujet}
{jeu} :: [cahier d'activités|livret pédagogique] autour {de sujet}`,
    themed: `illettrisme | {accroche} :: [livret de l'apprenant|cahier d'exercices|exercices progressifs]
illettrisme | [Lire|Écrire|Compter|Se repérer] [au quotidien|au travail|en famille] :: [cahier d'exercices|livret de l'apprenant|fichier d'activités]
francais | [Débuter|Progresser|Se lancer] en français :: [livret de l'apprenant|méthode et exercices|trente séances]
francais | {accroche} :: [méthode de français|livret de l'apprenant|cahier d'exercices]
numerique | [Premiers pas|Pas à pas|Premiers clics] avec [l'ordinateur|internet|la tablette] :: [cahier d'exercices|livret de l'apprenant]
reussite-educative | {accroche} :: [jeux de lecture|activités du mercredi|carnet de l'enfant]`,
    opening: `{ce doc} propose des activités [progressives|prêtes à l'emploi|variées] autour {de sujet}, pour {public}
Des séances [courtes|détaillées], avec objectif, déroulement et matériel, pour travailler sur {enjeu}
{ce doc} s'adresse {a acteur} qui accompagnent {public}
Des supports tirés de la vie quotidienne pour [entrer dans|travailler] {sujet}`,
    method: `Les activités ont été expérimentées par {acteur}
Chaque séance [indique|précise] le niveau, la durée et une variante`,
    content: `Les séances portent sur {enjeu}, {enjeu2} et {levier}
Corrigés et supports à photocopier en fin de volume
[Trois|Quatre|Cinq] parcours sont proposés selon le niveau`,
    ending: `Des fichiers sonores accompagnent le livret
Une grille d'auto-évaluation termine {doc}
Pages reproductibles`,
    shapes: "OMK OK OMKE OKE OME OKM",
  },
]

export const webPages: GenreText[] = [
  {
    kind: "web_page",
    code: "web",
    except: "segregation",
    form: "Site web",
    weight: 2.6,
    years: [2000, 2026],
    local: 0.4,
    signature: "centre",
    imprint: "signer",
    series: "*",
    pages: [0, 0],
    isbn: 0,
    online: 1,
    abstract: 0.96,
    names: `le site
le dossier en ligne
la page
le portail`,
    titles: `[Dossier en ligne|Page thématique|Ressources en ligne] :: {sujet}
{Maj sujet} {a lieu} :: [carte interactive|annuaire en ligne|portail des acteurs|plateforme de ressources]
[Carte|Annuaire|Répertoire] des ressources :: {sujet} {a lieu}
{accroche} :: [dossier en ligne|webdocumentaire|exposition virtuelle|carnet de recherche|portail ressources]
[Questions fréquentes|Foire aux questions|Repères en ligne] sur {sujet}
{Maj public} :: [ressources en ligne|dossier en ligne]
{Maj levier} :: [boîte à outils en ligne|tutoriels|ressources à télécharger]
{Maj ville}, {sujet} :: [portail local|carte des ressources]
[L'observatoire|La carte|Le fil] {de sujet} :: données en ligne`,
    themed: `pauvrete | Vos droits, vos démarches :: guide en ligne {a lieu}
illettrisme | Lire, écrire, compter :: exercices en ligne pour {public}
francais | Où apprendre le français ? :: carte des cours {a lieu}
francais | Apprendre le français en ligne :: [parcours d'exercices|ressources pour débuter|supports sonores]
numerique | Où se faire aider ? :: carte des lieux d'accueil numérique {a lieu}
numerique | [Créer une adresse|Remplir sa déclaration|Scanner un document|Protéger ses données] :: tutoriel @2010-
sante | Se soigner {a lieu} :: annuaire en ligne
emploi | Trouver un stage {a lieu} :: bourse en ligne
violences-femmes | Qui peut m'aider ? :: annuaire des lieux d'accueil {a lieu}
police-justice | Permanences juridiques gratuites {a lieu} :: calendrier en ligne
parentalite | Lieux d'accueil et d'écoute {a lieu} :: carte interactive
vieillissement | Bien vieillir {a lieu} :: guide des services en ligne`,
    opening: `{ce doc} rassemble des ressources sur {sujet} : textes, [vidéos|témoignages], outils et adresses
{ce doc} recense [les acteurs|les lieux|les actions] {a lieu} en matière {den sujet}
Une base de ressources en ligne destinée {a acteur}
Tenu à jour par une petite équipe, l'outil oriente {public} et celles et ceux qui les accompagnent`,
    method: `Les fiches sont relues par {acteur}
Chaque structure actualise elle-même sa fiche`,
    content: `On y accède par thème, par territoire ou par public
Les rubriques abordent {enjeu}, {levier} et {levier2}
Une carte permet de repérer les ressources les plus proches`,
    ending: `Une lettre d'information signale les nouveautés
Contenus réutilisables sous licence libre
Consultable sur téléphone`,
    shapes: "OK OMK OKE OMKE OKM OXE OME",
  },
]
