import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const fr: Messages<keyof typeof en> = {
  "input/empty": {
    message: "L’entrée ne contient aucune donnée ; un document était attendu.",
    guidance: "Vérifiez que le bon fichier a été choisi et qu’il a été enregistré en entier.",
  },
  "input/office-file": {
    message: "C’est un fichier bureautique ({type}), non un texte JSON ou YAML.",
    guidance:
      "Les traitements de texte et les tableurs enregistrent les données dans un format propre. Enregistrez ou exportez le contenu en JSON, ou utilisez l’importation de tableaux.",
  },
  "input/not-text": {
    message: "C’est un fichier de type {type}, non un texte JSON ou YAML.",
    guidance:
      "Choisissez le fichier qui contient les données. Décompressez d’abord une archive ; les données d’un PDF ou d’une image doivent être saisies à nouveau.",
  },
  "input/binary": {
    message: "Ce fichier contient des données binaires ; un texte JSON ou YAML était attendu.",
    guidance: "Choisissez le fichier texte qui contient les données, ou exportez-le à nouveau en JSON, en UTF-8.",
  },
  "input/markup": {
    message: "Ce texte est du {type}, non du JSON ou du YAML.",
    guidance:
      "On enregistre souvent une page web au lieu de ses données, ou le serveur répond par une page d’erreur. Téléchargez le fichier de données lui-même.",
  },
  "input/yaml": {
    message: "Ce texte ressemble à du YAML ; seul le JSON est lu ici.",
    guidance: "Enregistrez-le en JSON, ou faites lire aussi le YAML au programme.",
  },
  "encoding/invalid-utf-8": {
    message: "L’octet à la position {byte} du fichier n’est pas de l’UTF-8 valide.",
    guidance: "Le fichier est endommagé ou a été enregistré dans un autre encodage. Ouvrez-le dans le programme qui l’a créé et enregistrez-le en UTF-8.",
  },
  "encoding/not-utf-8": {
    message: "Le texte n’est pas en UTF-8 (dès l’octet {byte}) ; il a sans doute été enregistré en {encoding}.",
    guidance: "Rien n’est converti sans vous. Ouvrez le fichier en {encoding}, vérifiez que les lettres sont justes et enregistrez-le en UTF-8.",
  },
  "encoding/utf-16": {
    message: "Le texte est encodé en {encoding} ; l’UTF-8 est attendu pour les fichiers échangés.",
    guidance: "Il a été lu. Enregistrez-le en UTF-8 pour que tout autre programme le lise aussi (RFC 8259).",
  },
  "encoding/incomplete": {
    message: "Le texte en {encoding} s’arrête au milieu d’un caractère.",
    guidance: "Le fichier est coupé ou endommagé. Enregistrez-le ou envoyez-le à nouveau, de préférence en UTF-8.",
  },
  "encoding/unsupported": {
    message: "Le texte est encodé en {encoding}, qui n’est pas lu ; l’UTF-8 était attendu.",
    guidance: "Enregistrez le fichier en UTF-8.",
  },
  "limit/bytes": {
    message: "L’entrée ({size} octets) dépasse la limite de {limit} octets.",
    guidance: "Divisez le document, ou relevez la limite « bytes » du lecteur si vous faites confiance à sa provenance.",
  },
  "limit/text-length": {
    message: "L’entrée de {size} octets est plus longue que ne peut l’être un texte dans cet environnement.",
    guidance: "Divisez le document en plusieurs fichiers.",
  },
  "limit/yaml-length": {
    message: "Le texte YAML ({size} caractères) dépasse la limite de {limit} caractères.",
    guidance: "La lecture du YAML est lente. Enregistrez un document de cette taille en JSON, ou relevez la limite « yamlLength » du lecteur.",
  },
  "limit/yaml-tokens": {
    message: "Le texte YAML compte plus de mots et de signes que la limite de {limit}.",
    guidance: "Enregistrez un document de cette taille en JSON, ou relevez la limite « yamlTokens » du lecteur.",
  },
  "limit/depth": {
    message: "Les listes et les objets sont imbriqués au-delà de la limite de {limit}.",
    guidance: "Les documents réels sont loin de cette profondeur : cherchez un crochet ou un retrait mal placé. Sinon, relevez la limite « depth » du lecteur.",
  },
  "limit/stack": {
    message: "Les listes et les objets sont imbriqués plus profondément que cet environnement ne peut lire.",
    guidance: "Réduisez les niveaux du document, ou lisez-le ailleurs.",
  },
  "limit/nodes": {
    message: "Le document compte plus de valeurs que la limite de {limit}.",
    guidance: "Divisez le document, ou relevez la limite « nodes » du lecteur.",
  },
  "limit/string-length": {
    message: "Un texte dépasse la limite de {limit} caractères.",
    guidance: "Laissez fichiers et images hors du document et indiquez leur adresse, ou relevez la limite « stringLength » du lecteur.",
  },
  "limit/key-length": {
    message: "Le nom d’un membre dépasse la limite de {limit} caractères.",
    guidance: "Un texte occupe sans doute la place d’un nom ; cherchez un guillemet manquant. Sinon, relevez la limite « keyLength » du lecteur.",
  },
  "limit/keys": {
    message: "Un objet compte plus de membres que la limite de {limit}.",
    guidance: "Écrivez de nombreuses entrées d’un même genre sous forme de liste, ou relevez la limite « keys » du lecteur.",
  },
  "limit/aliases": {
    message: "Les alias répètent des parties du document plus souvent que la limite de {limit}.",
    guidance: "Quelques alias imbriqués peuvent donner des milliards de valeurs. Écrivez les parties en entier, ou relevez la limite « aliases » du lecteur.",
  },
  "limit/findings": {
    message: "Constats affichés : {limit} ; constats de la même lecture non affichés : {more} ou plus.",
    guidance: "Corrigez ceux qui sont affichés et relisez, ou relevez la limite « findings » du lecteur.",
  },
  "json/no-value": {
    message: "Le texte contient des commentaires mais aucune donnée ; une valeur JSON était attendue.",
    guidance: "Vérifiez que le bon fichier a été choisi et qu’il a été enregistré en entier.",
  },
  "json/unexpected-end": {
    message: "Le texte s’arrête à la ligne {line}, mais {bracket} de la ligne {openLine} n’est pas refermé.",
    guidance: "Le fichier est sans doute coupé. Envoyez-le ou enregistrez-le à nouveau, ou refermez ce qui est ouvert.",
  },
  "json/bracket-mismatch": {
    message: "{found} a été trouvé là où {expected} était attendu pour refermer la ligne {openLine}.",
    guidance: "Il manque un crochet ou une accolade, ou il y en a un de trop, entre ces deux lignes.",
  },
  "json/value-expected": {
    message: "{found} a été trouvé là où une valeur était attendue.",
    guidance: "Une valeur est un texte entre guillemets droits doubles, un nombre, true, false, null, une liste entre [ ] ou un objet entre { }.",
  },
  "json/key-expected": {
    message: "{found} a été trouvé là où le nom d’un membre entre guillemets droits doubles était attendu.",
    guidance: 'Entre accolades, chaque valeur porte un nom : "title": "…".',
  },
  "json/colon-expected": { message: "{found} a été trouvé là où un deux-points était attendu entre un nom et sa valeur.", guidance: 'Écrivez "title": "…".' },
  "json/comma-expected": {
    message: "{found} a été trouvé là où une virgule ou {closing} était attendu.",
    guidance: 'Mettez une virgule avant l’élément suivant, ou cherchez un guillemet dans le texte qui précède (à écrire \\").',
  },
  "json/text-after-end": {
    message: "{found} a été trouvé après la fin du document ; rien d’autre n’était attendu.",
    guidance:
      "Un fichier JSON contient une seule valeur. Réunissez-en plusieurs dans une liste, gardez un document par fichier, ou cherchez un crochet refermé trop tôt.",
  },
  "json/comment": { message: "Le JSON n’admet pas de commentaires.", guidance: "Supprimez-le, ou gardez la remarque dans un champ à elle." },
  "json/trailing-comma": { message: "Une virgule précède la fermeture, sans rien qui la suive.", guidance: "Supprimez la virgule." },
  "json/single-quotes": {
    message: "Des guillemets simples ont été trouvés ; le JSON attend des guillemets droits doubles.",
    guidance: "Écrivez \"…\" au lieu de '…'.",
  },
  "json/typographic-quotes": {
    message: "Des guillemets typographiques ont été trouvés ; le JSON attend des guillemets droits.",
    guidance: 'Les traitements de texte remplacent " par “ ” ou « ». Utilisez un éditeur de texte simple et écrivez "…".',
  },
  "json/unquoted-key": { message: "Le nom d’un membre est écrit sans guillemets.", guidance: 'Écrivez-le entre guillemets droits doubles : "title": "…".' },
  "json/unknown-word": {
    message: "Un mot a été trouvé là où une valeur était attendue ; seuls true, false et null s’écrivent sans guillemets.",
    guidance: "Écrivez ces trois mots en minuscules et mettez tout texte entre guillemets droits doubles.",
  },
  "json/not-a-number": {
    message: "Le JSON ne connaît ni NaN ni Infinity ; un nombre était attendu.",
    guidance: "Écrivez null, ou omettez le champ et dites pourquoi le chiffre manque.",
  },
  "json/leading-zero": {
    message: "Un nombre commence par un zéro sans valeur.",
    guidance: "Supprimez le zéro ; s’il fait partie d’un code ou d’un numéro de téléphone, mettez le tout entre guillemets droits doubles.",
  },
  "json/number-form": {
    message: "Un nombre n’est pas écrit comme le JSON l’attend : des chiffres, un point, un exposant, aucun autre signe.",
    guidance: "Écrivez 1234.5 sans signe plus, séparateur ni unité ; mettez dates et codes entre guillemets droits doubles.",
  },
  "json/number-range": {
    message: "Un nombre est trop grand pour être lu.",
    guidance: "Vérifiez le nombre de chiffres ; écrivez un long identifiant comme texte entre guillemets droits doubles.",
  },
  "json/number-precision": {
    message: "Un nombre a plus de chiffres qu’on ne peut en garder ; il a été arrondi à la lecture.",
    guidance: "Écrivez un long identifiant comme texte entre guillemets droits doubles ; arrondissez une mesure à ce qui est connu.",
  },
  "json/line-break-in-string": {
    message: "Un texte qui commence ici ne se termine pas sur sa ligne.",
    guidance: "Ajoutez le guillemet fermant, ou écrivez le saut de ligne dans le texte sous la forme \\n.",
  },
  "json/control-character": {
    message: "Un texte contient le caractère de contrôle {character}, que le JSON n’admet que sous forme d’échappement.",
    guidance: "Supprimez-le ; écrivez une tabulation \\t et un saut de ligne \\n.",
  },
  "json/invisible-character": {
    message: "Le caractère invisible {character} se trouve entre les parties du document ; le JSON n’y admet que des espaces et des sauts de ligne ordinaires.",
    guidance: "Il vient souvent d’un texte copié d’une page web ou d’un traitement de texte. Remplacez-le par une espace.",
  },
  "json/escape": {
    message: "Une barre oblique inverse est suivie d’un signe que le JSON n’y connaît pas.",
    guidance: "Écrivez la barre elle-même \\\\, par exemple dans un chemin de fichier, et un code de caractère \\u suivi de quatre chiffres hexadécimaux.",
  },
  "json/lone-surrogate": {
    message: "Un texte contient la moitié d’un caractère, qu’aucun fichier ne peut enregistrer.",
    guidance: "Le caractère, souvent un émoji, a été coupé en deux. Saisissez-le à nouveau ou supprimez-le.",
  },
  "json/duplicate-key": {
    message: "Le membre « {member} » figure deux fois dans un objet ; la première à la ligne {firstLine}.",
    guidance: "Les programmes ne retiendraient pas tous la même valeur. Gardez l’un des deux, ou renommez-en un.",
  },
  "json/prototype-key": {
    message: "Un membre porte le nom __proto__, qui n’est pas admis.",
    guidance: "Ce nom permet d’attaquer des programmes. Supprimez le membre ou renommez-le.",
  },
  "yaml/syntax": {
    message: "Le YAML n’est plus lisible à partir d’ici ; un autre signe ou un autre retrait était attendu.",
    guidance: "Comparez retraits, deux-points, tirets et guillemets avec les lignes voisines ; mettez entre guillemets les textes avec des signes spéciaux.",
  },
  "yaml/indentation": {
    message: "Cette ligne n’a pas le même retrait que ses voisines.",
    guidance: "Les entrées d’une liste ou d’un objet commencent dans la même colonne ; ce qui appartient à une entrée commence plus à droite.",
  },
  "yaml/tab": {
    message: "Une tabulation sert de retrait ; le YAML attend des espaces.",
    guidance: "Remplacez les tabulations en début de ligne par des espaces.",
  },
  "yaml/colon-in-text": {
    message: "Un second deux-points rend cette ligne ambiguë ; un nom et une valeur étaient attendus.",
    guidance: "Mettez entre guillemets un texte qui contient un deux-points suivi d’une espace.",
  },
  "yaml/quotes-needed": {
    message: "Un texte commence par un signe qui a un sens propre en YAML.",
    guidance: "Mettez le texte entre guillemets ; des signes comme @ ` % & * ! et les crochets l’exigent.",
  },
  "yaml/missing-sign": {
    message: "Il manque ici un signe : un guillemet, un crochet, une virgule ou un deux-points.",
    guidance: "Refermez ce qui est ouvert et mettez une espace après chaque deux-points et chaque virgule.",
  },
  "yaml/escape": {
    message: "Une barre oblique inverse est suivie d’un signe que le YAML n’y connaît pas.",
    guidance: "Utilisez des guillemets simples pour les textes avec des barres inverses, ou écrivez \\\\.",
  },
  "yaml/unknown-alias": {
    message: "Un alias (*) nomme une partie qui n’a pas été marquée (&) auparavant.",
    guidance: "Marquez la partie avant de l’utiliser, écrivez-la en entier, ou mettez entre guillemets un texte qui commence par *.",
  },
  "yaml/cyclic-alias": {
    message: "Un alias se trouve dans la partie qu’il répète, si bien que le document ne finirait jamais.",
    guidance: "Renvoyez plutôt à l’autre partie par son identifiant.",
  },
  "yaml/tag": {
    message: "Une étiquette de type spécial (!) a été trouvée ; seuls les textes, nombres, true, false, null, listes et objets sont lus.",
    guidance: "Supprimez l’étiquette, ou mettez entre guillemets un texte qui commence par !. Les dates s’écrivent comme du texte.",
  },
  "yaml/directive": {
    message: "Une ligne avec % donne une instruction qui n’est pas suivie ; le document est lu comme YAML 1.2.",
    guidance: "Supprimez la ligne. En YAML 1.2, des mots comme yes et no sont des textes.",
  },
  "yaml/several-documents": {
    message: "Un deuxième document commence ici ; un seul document par fichier était attendu.",
    guidance: "Mettez chaque document dans son propre fichier, ou réunissez-les dans une liste.",
  },
  "yaml/duplicate-key": {
    message: "Le membre « {member} » figure deux fois dans un objet ; la première à la ligne {firstLine}.",
    guidance: "Les programmes ne retiendraient pas tous la même valeur. Gardez l’un des deux, ou renommez-en un.",
  },
  "yaml/prototype-key": {
    message: "Un membre porte le nom __proto__, qui n’est pas admis.",
    guidance: "Ce nom permet d’attaquer des programmes. Supprimez le membre ou renommez-le.",
  },
  "yaml/key-not-text": {
    message: "Le nom d’un membre n’est pas un texte.",
    guidance: 'Le YAML lit ici un nombre, true, false ou rien. Mettez le nom entre guillemets : "2019": …',
  },
  "yaml/merge-key": { message: "Une clé de fusion (<<) a été trouvée ; le YAML 1.2 n’en a pas.", guidance: "Écrivez les membres là où ils sont nécessaires." },
  "yaml/number-range": {
    message: "Un nombre est trop grand, infini ou n’en est pas un ; un nombre JSON était attendu.",
    guidance: "Écrivez null, ou omettez le champ et dites pourquoi le chiffre manque ; écrivez un long identifiant entre guillemets.",
  },
  "yaml/number-precision": {
    message: "Un nombre a plus de chiffres qu’on ne peut en garder ; il a été arrondi à la lecture.",
    guidance: "Écrivez un long identifiant entre guillemets ; arrondissez une mesure à ce qui est connu.",
  },
  "yaml/number-form": {
    message: "Ceci est lu comme un nombre bien qu’il n’en ait pas la forme (zéro initial, signe plus, 0x, 0o, point seul ou exposant).",
    guidance: "Si c’est un code, un numéro de téléphone ou une référence, mettez-le entre guillemets ; sinon, écrivez le nombre en chiffres ordinaires.",
  },
  "yaml/ambiguous-word": {
    message: "Ce mot a été lu comme un texte ; d’autres programmes le lisent comme true ou false.",
    guidance: "Mettez-le entre guillemets si c’est un texte (tel le code de la Norvège), ou écrivez true ou false.",
  },
  "yaml/lone-surrogate": {
    message: "Un texte contient la moitié d’un caractère, qu’aucun fichier ne peut enregistrer.",
    guidance: "Le caractère, souvent un émoji, a été coupé en deux. Saisissez-le à nouveau ou supprimez-le.",
  },
  "yaml/control-character": {
    message: "Un caractère de contrôle se trouve ici ; le YAML ne l’admet pas dans un fichier texte.",
    guidance: "Supprimez-le, ou écrivez-le sous forme d’échappement entre guillemets doubles.",
  },
};
